import type { AppWords } from './words.ts'

/** Languages of eastern Europe, Asia and Africa; shape and sources as in `words.ts`. */
export const worldWords: readonly AppWords[] = [
  {
    language: 'pl',
    notices: [
      'wiadomosci i połaczenia sa', 'wiadomosci oraz połaczenia', 'wiadomosci w tym', 'wiadomosci w tej', 'wiadomosci wysyłane',
      'twoj kod zabezpieczen', 'kod zabezpieczen', 'twoj kod bezpieczenstwa', 'kod bezpieczenstwa', 'ta firma', 'jestes teraz administratorem',
    ],
    events: [
      ' utworzył grupe', ' utworzyła grupe', ' utworzył(a) grupe', ' utworzył(-a) grupe', ' zmienił temat', ' zmieniła temat', ' zmienił(a) temat',
      ' zmienił(-a) temat', ' zmienił nazwe grupy', ' zmieniła nazwe grupy', ' zmienił(a) nazwe grupy', ' zmienił(-a) nazwe grupy', ' ikone grupy',
      ' opis grupy', ' numer telefonu', ' dołaczył', ' opuscił', ' dodał ', ' dodała ', ' dodał(a) ', ' dodał(-a) ', ' usunał ', ' usuneła ',
      ' usunał(-eła) ', ' znikajace wiadomosci',
    ],
    calls: [
      'nieodebrane połaczenie głosowe', 'nieodebrane połaczenie wideo', 'nieodebrane połaczenie', 'nieodebrane poł', 'połaczenie głosowe, ',
      'połaczenie wideo, ',
    ],
    deleted: [
      'ta wiadomosc została usunieta', 'usunałes(-ełas) te wiadomosc', 'usunałes te wiadomosc', 'usunełas te wiadomosc', 'usunieto te wiadomosc',
    ],
    edited: ['ta wiadomosc została edytowana', 'wiadomosc została edytowana', 'edytowano te wiadomosc', 'edytowano'],
    attached: ['załaczony plik', 'plik załaczony', 'załaczono plik', 'plik dołaczony'],
    omitted: [
      'pliki pominieto', 'pominieto multimedia', 'multimedia pominiete', 'multimedia pominieto', 'media pominiete', 'obraz pominiety',
      'pominieto obraz', 'wideo pominiete', 'pominieto wideo', 'audio pominiete', 'pominieto audio', 'pominieto naklejke', 'plik gif pominiety',
      'dokument pominiety', 'pominieta wizytowka kontaktu',
    ],
  },
  {
    language: 'ru',
    notices: [
      'сообщения и звонки защищены', 'сообщения в этом', 'сообщения в этои', 'сообщения, которые вы', 'ваш код безопасности', 'код безопасности',
      'теперь вы админ',
    ],
    events: [
      ' создал группу', ' создал(-а) группу', ' создала группу', ' создал(а) группу', ' изменил тему', ' изменил(-а) тему', ' изменил(а) тему',
      ' изменил название', ' изменил(а) название', ' изменил(а) описание', ' изменил(-а) описание', ' сменил номер', ' сменил(а) номер', ' добавил(',
      ' добавил ', ' добавила ', ' удалил(', ' вышел', ' вышла', ' присоединился', ' исчезающие сообщения',
    ],
    calls: ['пропущенныи аудиозвонок', 'пропущенныи видеозвонок', 'аудиозвонок, ', 'видеозвонок, '],
    deleted: ['данное сообщение удалено', 'вы удалили данное сообщение', 'вы удалили это сообщение', 'сообщение удалено'],
    edited: ['сообщение изменено', 'изменено', 'это сообщение было изменено'],
    attached: ['фаил добавлен', 'прикреплено'],
    omitted: [
      'без медиафаилов', 'фаил пропущен', 'медиа отсутствует', 'изображение отсутствует', 'видео отсутствует', 'аудиофаил отсутствует',
      'стикер не добавлен', 'gif отсутствует', 'документ отсутствует', 'карточка контакта отсутствует',
    ],
  },
  {
    language: 'tr',
    notices: ['mesajlar ve aramalar uctan uca', 'bu sohbete', 'bu gruba gonderilen', 'guvenlik kodu'],
    events: [
      ' grubu olusturdu', ' grubunu olusturdu', ' konuyu ', ' grup acıklamasını', ' telefon numarasını', ' ile aranızdaki guvenlik kodu',
      ' kisisini ekledi', ' katıldı', ' ayrıldı', ' cıkardı', ' sureli mesajları',
    ],
    calls: ['cevapsız sesli arama', 'cevapsız goruntulu arama', 'sesli arama, ', 'goruntulu arama, '],
    deleted: ['bu mesaj silindi', 'bu mesajı sildiniz'],
    edited: ['bu mesaj duzenlendi', 'duzenlendi'],
    attached: ['dosya ekli'],
    omitted: [
      'medya dahil edilmedi', 'medya atlanmıs', 'goruntu dahil edilmedi', 'video dahil edilmedi', 'ses dahil edilmedi', 'cıkartma dahil edilmedi',
      'gif dahil edilmedi', 'belge dahil edilmedi', 'kisi kartı dahil edilmedi',
    ],
  },
  {
    language: 'ro',
    notices: ['mesajele si apelurile sunt criptate', 'mesajele din acest', 'codul dvs. de securitate', 'codul de securitate'],
    events: [
      ' a creat grupul', ' a schimbat subiectul', ' a schimbat descrierea', ' si-a schimbat numarul', ' a adaugat ', ' te-a adaugat', ' a eliminat ',
      ' a iesit', ' a parasit', ' s-a alaturat',
    ],
    calls: ['apel vocal nepreluat', 'apel video nepreluat', 'apel vocal ratat', 'apel video ratat'],
    deleted: ['acest mesaj a fost sters', 'ati sters acest mesaj', 'ai sters acest mesaj'],
    edited: ['acest mesaj a fost editat', 'mesaj editat'],
    attached: ['fisier atasat'],
    omitted: [
      'continut media omis', 'fisiere media omise', 'imagine omisa', 'clip video omis', 'fara audio', 'sticker omis', 'gif omis', 'document omis',
    ],
  },
  {
    language: 'id',
    notices: ['pesan dan panggilan terenkripsi', 'pesan dan telepon', 'pesan ke', 'kode keamanan anda', 'kode keamanan'],
    events: [
      ' membuat grup', ' mengubah subjek', ' mengganti subjek', ' mengubah deskripsi', ' mengganti nomor', ' mengubah nomor', ' menambahkan ',
      ' mengeluarkan ', ' keluar', ' bergabung', ' mengaktifkan pesan sementara',
    ],
    calls: ['panggilan suara tak terjawab', 'panggilan video tak terjawab'],
    deleted: ['pesan ini telah dihapus', 'pesan ini dihapus', 'anda telah menghapus pesan ini', 'anda menghapus pesan ini'],
    edited: ['pesan ini diedit', 'pesan ini telah diedit'],
    attached: ['file terlampir', 'fail dilampirkan'],
    omitted: [
      'media tidak disertakan', 'gambar tidak disertakan', 'video tidak disertakan', 'audio tidak disertakan', 'stiker tidak disertakan',
      'gif tidak disertakan', 'dokumen tidak disertakan', 'kartu kontak tidak disertakan', 'media disingkirkan',
    ],
  },
  {
    language: 'hi',
    notices: ['मैसेज और कॉल', 'संदेश और कॉल', 'इस चैट', 'इस ग्रुप', 'आपका सुरक्षा कोड', 'सुरक्षा कोड'],
    events: [
      'ग्रुप बनाया', 'समूह बनाया', 'विषय बदल', 'ग्रुप का नाम बदल', 'का आइकन बदल', 'विवरण बदल', 'नंबर बदल', 'को जोड़ा', 'को हटाया', 'को निकाला',
      'ग्रुप छोड़', 'चला गया', 'गायब होने वाले मैसेज',
    ],
    calls: ['मिस्ड वॉइस कॉल', 'मिस्ड वीडियो कॉल', 'वॉइस कॉल मिस हुई', 'वीडियो कॉल मिस हुई', 'छूटी हुई'],
    deleted: [
      'यह मैसेज डिलीट कर दिया गया है', 'यह संदेश मिटाया गया', 'यह मैसेज मिटाया गया', 'आपने यह मैसेज डिलीट किया', 'आपने यह संदेश मिटाया',
      'यह मैसेज हटा दिया गया',
    ],
    edited: ['यह मैसेज एडिट किया गया', 'इस मैसेज में बदलाव किया गया'],
    attached: ['फाइल संलग्न', 'फाइल अटैच कर दी गई है', 'फाइल अटैच की गई'],
    omitted: [
      'मीडिया के बिना', 'मीडिया छोड़ा गया', 'मीडिया शामिल नहीं किया गया', 'फोटो हटाई गई', 'वीडियो छोड़ा गया', 'ऑडियो हटाई गयी', 'स्टिकर छोड़ा गया',
      'gif छोड़ा गया', 'डॉक्यूमेंट छोड़ा गया', 'कॉन्टैक्ट कार्ड छोड़ा गया',
    ],
  },
  {
    language: 'ar',
    notices: [
      'الرسائل والمكالمات مشفرة', 'الرسائل والمكالمات', 'الرسائل التي ترسلها', 'الرسائل المرسلة', 'تغير رمز امانك', 'تغير رمز الامان', 'رمز الامان',
    ],
    events: [
      ' انشا المجموعة', 'انشا مجموعة', 'قام بانشاء', ' غير الموضوع', ' غير اسم المجموعة', 'بتغيير اسم المجموعة', 'بتغيير الموضوع', ' غير وصف',
      'بتغيير وصف', ' غير رقم', 'بتغيير رقم', ' اضاف ', 'باضافة ', ' ازال ', 'بازالة ', ' غادر', ' انضم ', 'الرسائل ذاتية الاختفاء',
    ],
    calls: ['مكالمة صوتية فائتة', 'مكالمة فيديو فائتة', 'مكالمة فائتة'],
    deleted: ['تم حذف هذه الرسالة', 'لقد حذفت هذه الرسالة', 'حذفت هذه الرسالة'],
    edited: ['تم تعديل هذه الرسالة', 'عدلت هذه الرسالة'],
    attached: ['الملف مرفق', 'ملف مرفق', 'المرفق'],
    omitted: [
      'تم استبعاد الوسائط', 'لم يتم ادراج الصورة', 'لم يتم ادراج الفيديوهات', 'لم يتم ادراج الفيديو', 'لم يتم ادراج المقاطع الصوتية',
      'تم حذف الملصقات', 'لم يتم ادراج صورة gif', 'لم يتم ادراج المستند', 'لم يتم ادراج بطاقة جهة اتصال', 'ملفات مفقودة',
    ],
  },
  {
    language: 'tl',
    notices: [
      'ang mga mensahe at tawag', 'ang mga mensahe at mga tawag', 'naka-end-to-end encrypt', 'ang iyong security code',
      'nagbago ang iyong security code', 'nagbago ang security code',
    ],
    events: [
      'ginawa ni ', 'lumikha ng grupo', 'nilikha ni ', 'binago ni ', 'pinalitan ni ', 'idinagdag ni ', 'inalis ni ', 'umalis si ', 'sumali si ',
      'nagpalit ng numero',
    ],
    calls: ['nakaligtaang voice call', 'nakaligtaang video call', 'hindi nasagot na voice call', 'hindi nasagot na video call'],
    deleted: ['itong mensahe ay binura na', 'binura mo itong mensahe', 'binura ang mensaheng ito', 'binura mo ang mensaheng ito'],
    edited: ['na-edit ang mensaheng ito', 'in-edit ang mensaheng ito'],
    attached: ['nakalakip na file'],
    omitted: ['walang kalakip na media', 'hindi kasama ang media', 'hindi isinama ang media'],
  },
  {
    language: 'zh',
    notices: ['訊息和通話經端對端加密', '訊息和通話', '訊息已受端對端加密', '消息和通话', '消息与通话', '您与', '您與', '您和'],
    events: [
      '建立了群組', '创建了群组', '更改了主題', '更改了主题', '變更了群組', '更改了群组', '新增了', '加入了群', '退出了', '離開了', '移除了', '变更了电话号码', '變更了電話號碼', '安全代码已更改', '安全代碼已變更', '安全碼已變更',
    ],
    calls: ['未接語音通話', '未接语音通话', '未接視像通話', '未接視訊通話', '未接视频通话'],
    deleted: ['此訊息已刪除', '這條訊息已刪除', '这条消息已被删除', '此消息已被删除', '信息已删除', '您已刪除此訊息', '您已删除这条消息', '您删除这个信息'],
    edited: ['此訊息已編輯', '此消息已编辑', '已編輯', '已编辑'],
    attached: ['附件檔案', '文件附件', '檔案已附加'],
    omitted: [
      '省略多媒體檔', '省略多媒體檔案', '忽略多媒體檔', '省略多媒体文件', '媒体省略', '圖片已略去', '圖像已省略', '照片已忽略', '图像已忽略', '影片已略去', '影片已省略', '视频已忽略', '音訊已略去', '音訊已省略', '音频已忽略',
      '貼圖已略去', '貼圖已忽略', '贴图已省略', 'gif 已略去', '文件已略去', '文件已忽略', '文档已省略', '聯絡人卡片已略去',
    ],
  },
  {
    language: 'ko',
    notices: ['메시지와 통화는', '메시지와 전화는', '이 채팅', '이 그룹'],
    events: ['그룹을 만들었습니다', '그룹을 만들', '제목을 ', '그룹 설명을', '전화번호를 변경', '추가했습니다', '님이 나갔습니다', '보안 코드가 변경'],
    calls: ['부재중 전화', '부재중 영상통화', '부재중 음성통화'],
    deleted: ['이 메시지는 삭제되었습니다', '삭제한 메시지입니다', '이 메시지를 삭제했습니다', '삭제된 메시지입니다'],
    edited: ['수정된 메시지입니다', '이 메시지는 수정되었습니다'],
    attached: ['파일 첨부됨'],
    omitted: ['미디어 파일을 생략한 대화내용', '이미지 생략됨', '비디오 생략됨', '동영상 생략됨', '오디오 생략됨', '스티커 제외됨', '스티커 생략됨', 'gif 생략됨', '문서 생략됨', '연락처 카드 생략됨'],
  },
  {
    language: 'ja',
    notices: ['メッセージと通話は', 'このチャット', 'このグループ'],
    events: ['グループを作成', '件名を', 'グループの説明を', '電話番号を変更', 'を追加しました', 'が退出しました', 'セキュリティコードが変更'],
    calls: ['音声通話不在着信', 'ビデオ通話不在着信', '不在着信'],
    deleted: ['このメッセージは削除されました', 'このメッセージを削除しました'],
    edited: ['このメッセージは編集されました', '編集済み'],
    attached: ['添付ファイル', '添付ファイル有り'],
    omitted: ['メディアは含まれていません', '画像は含まれていません', 'ビデオは含まれていません', '音声は含まれていません', 'スタンプは含まれていません', 'gifは含まれていません', 'ドキュメントは含まれていません', '連絡先カードを省略'],
  },
]
