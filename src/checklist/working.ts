/** All that brings a list to life. */
import './answer-list.ts';
import '#shared-computer/shared-computer.ts';
