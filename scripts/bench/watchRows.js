// Runs in the measured page before its own scripts: marks `liste-peinte` at the frame after the first rows of the list.
// Plain JavaScript in a file of its own: what compiles the other scripts adds helpers that a page does not have.
requestAnimationFrame(function look() {
  if (document.querySelector('#liste [data-acteur]') === null) requestAnimationFrame(look)
  else requestAnimationFrame(() => performance.mark('liste-peinte'))
})
