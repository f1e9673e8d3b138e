/**
 * Rectification (整改): what somebody found is put right by whom it concerns and checked again by who found it. The
 * process {@code rectification} is called by the phases; it takes the variables {@code finding}, {@code responsible} and
 * {@code foundBy}, the last two as comma-separated roles or units.
 */
package cn.jiugai.rectification;
