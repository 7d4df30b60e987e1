/** The demo: a fictional cast, the real 2017 call, and the loader that sends both as commands through the front door. */
@org.jspecify.annotations.NullMarked
package org.rapporteur.demo;
