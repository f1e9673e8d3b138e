package cn.jiugai.engine;

/**
 * A spreadsheet that tasks take beside their form. A step takes it that names its address in the property {@code upload}; its
 * clerk downloads the template, fills it in and sends it back, all or nothing.
 */
public interface TaskUpload {

    /** The end of its address, e.g. {@code works-list} for {@code …/tasks/{id}/works-list}. */
    String address();

    /** The template's name as the browser saves it, with its ending. */
    String fileName();

    /** The template for a task, with what is known of its project. */
    byte[] template(OpenTask task);

    /**
     * Takes a sheet over; runs in the transaction in which the task is held.
     *
     * @param person the user who sends it
     * @return what was taken, with a sentence {@code message} for the clerk
     * @throws cn.jiugai.sheet.FaultyWorkbookException with every fault; nothing is taken then
     */
    Object take(OpenTask task, byte[] content, String person);
}
