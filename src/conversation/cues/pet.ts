import type { CuePlug } from './plug.ts'

/** Talk about a pet: its age, its picture, its name are no signs. */
export const pet: CuePlug = {
  id: 'pet',
  phrases: {
    en: `
      (my|your|ur|yr|our|the|his|her|a|new) (new|little|old|baby)? (dog|dogs|puppy|pup|doggo|cat|cats|kitten|kitty|hamster|rabbit|bunny|bunnies|guinea pig|guinea pigs|horse|pony|parrot|budgie|fish|goldfish|tortoise|gerbil|lizard|gecko|snake|ferret|pet|pets|chickens|hens)
      (walk|walking|feed|feeding|groom|stroke) (the|my|your|our)? (dog|cat|puppy|horse|rabbit|hamster)
      (vet|vets|kennel|litter tray|dog food|cat food|breeder|breed)
      (what|wat) (breed|type of dog|kind of dog|type of cat)
      (labrador|spaniel|poodle|cockapoo|terrier|dachshund|collie|husky|beagle|tabby|ragdoll)
    `,
    cy: '(fy|dy|y|r|ein|eich|i|gi|ci) (nghi|ngath|gi|ci|gath|cath|gwningen|bochdew|ceffyl|merlen|nghwningen|anifail anwes|cwn)\n(mynd) (ar|a) (ci|gi) am dro\nmilfeddyg',
    es: '(mi|tu|su|el|la|un|una|mis|tus) (perro|perrito|perra|perrita|cachorro|cachorrito|gato|gatito|gata|gatita|hamster|conejo|conejito|mascota|pez|tortuga|loro|caballo|cobayo|michi|firulais)\nveterinario|veterinaria\nraza',
    fr: '(mon|ton|son|ma|ta|le|la|un|une|mes|tes) (chien|chienne|chiot|chat|chatte|chaton|hamster|lapin|cheval|poney|poisson|tortue|perroquet|cochon dinde|toutou)\n(veto|veterinaire|croquettes)\nquelle race',
    de: '(mein|dein|sein|meine|deine|unser|der|die|ein|eine|meinem|deinem|meinen|deinen) (hund|hundin|hundchen|welpe|welpen|katze|kater|katzchen|hamster|kaninchen|hase|pferd|pony|fisch|schildkrote|vogel|wellensittich|meerschweinchen|haustier)\n(tierarzt|gassi|hundefutter|katzenfutter|rasse)',
    pt: '(meu|teu|seu|minha|tua|sua|o|a|um|uma) (cachorro|cachorrinho|cao|cadela|caozinho|gato|gatinho|gata|hamster|coelho|cavalo|peixe|tartaruga|papagaio|bichinho|pet|dog|doguinho)\n(veterinario|racao|raca)',
    nl: '(mijn|mn|jouw|je|zijn|de|een|onze) (hond|hondje|puppy|kat|poes|katje|kitten|hamster|konijn|paard|pony|vis|schildpad|cavia|parkiet|huisdier)\n(dierenarts|uitlaten|hondenvoer|kattenvoer)',
    pl: '(moj|twoj|moja|twoja|nasz|nasza|mojego|twojego|mojej|twojej|mam|masz) (pies|piesek|psa|pieska|kot|kota|kotek|kotka|chomik|chomika|krolik|krolika|kon|konia|rybka|zolw|zolwia|papuga|swinka morska|szczeniak|szczeniaka)\n(weterynarz|weterynarza|karma|karme|rasa|rasy)',
    tl: '(aso|pusa|tuta|kuting|hamster|kuneho|ibon|isda|pet|doggo|alaga) (ko|mo|namin|natin|niya|nila|nyo)\n(may|mga) (aso|pusa|tuta|kuting)\n(vet|dog food|cat food)',
    hi: '(मेरा|तेरा|तुम्हारा|मेरी|तुम्हारी|हमारा|आपका) (कुत्ता|पपी|डॉगी|बिल्ली|खरगोश|हैम्स्टर|तोता|मछली|पालतू|पेट)\n(पशु चिकित्सक|डॉगी|पपी)',
    'hi-latn': '(mera|tera|tumhara|meri|tumhari|hamara|aapka|mere|tere|tumhare) (kutta|kutte|puppy|doggy|dog|billi|cat|khargosh|hamster|tota|machli|paltu|pet)\n(vet)',
  },
}
