import { mount } from 'svelte';
import App from './App.svelte';
import '@/ui/theme/theme.css';
import '@/ui/theme/dialog.css';

mount(App, { target: document.getElementById('app')! });
