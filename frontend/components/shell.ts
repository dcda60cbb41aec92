/** What every screen needs beside its own content. The framework's sign for a lost connection stands outside the page's
 *  landmarks: as a status it is announced, and is a place of its own. */
function announce(): void {
  const indicator = document.querySelector('vaadin-connection-indicator');
  if (indicator) indicator.setAttribute('role', 'status');
  else requestAnimationFrame(announce);
}

announce();
