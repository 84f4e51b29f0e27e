/** All that brings a list to life. */
import './answer-list.ts';
import '#answers/store/shared-computer.ts';
