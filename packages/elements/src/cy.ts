// Welsh wording as a door of its own
export { cy } from './messages/cy.js'
