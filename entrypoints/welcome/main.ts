document.title = 'Rebound';
