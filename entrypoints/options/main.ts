import { mount } from 'svelte';
import Options from '@/ui/options/Options.svelte';
import '@/ui/theme/theme.css';
import '@/ui/theme/dialog.css';

mount(Options, { target: document.getElementById('app')! });
