import './jitless.ts'
import './look/fonts.css'
import './look/tokens.css'
import './look/parts.css'
import './look/frame.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { watchSession } from './session.ts'

watchSession()
const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<App />)
