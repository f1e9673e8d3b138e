/**
 * Camunda Forms on the server: a form (form-js, schemaVersion 16) is read once and every answer to it is checked with
 * the meaning that form-js 1.8.7 gives it in the Tasklist. No Spring, no database; FEEL is the engine's feel-scala.
 */
package cn.jiugai.engine.form;
