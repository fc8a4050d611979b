// Puts the address of this page where it can be pasted. Without this script the button is not there.
const button = document.querySelector('[data-copy]')
if (button && navigator.clipboard) {
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(window.location.href)
    button.textContent = button.dataset.copied
  })
}
