package cn.jiugai.engine;

import java.io.InputStream;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;

/**
 * Remarks and files of tasks. A remark stays as it was written. Files go through the papers (材料), which look at content
 * and size; the engine's attachments take everything and can be deleted.
 */
abstract class GuardedRemarks extends TaskServiceImpl {

    private static final String FILES = "用附件接口存取文件（请在“材料”页签上传）";
    private static final String REMARKS = "修改或删除备注";

    /** @throws org.camunda.bpm.engine.AuthorizationException if a clerk calls */
    abstract void refuse(String what);

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instance, String name, String description, InputStream content) {
        refuse(FILES);
        return super.createAttachment(type, taskId, instance, name, description, content);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instance, String name, String description, String url) {
        refuse(FILES);
        return super.createAttachment(type, taskId, instance, name, description, url);
    }

    @Override
    public void saveAttachment(Attachment attachment) {
        refuse(FILES);
        super.saveAttachment(attachment);
    }

    @Override
    public void deleteAttachment(String attachmentId) {
        refuse(FILES);
        super.deleteAttachment(attachmentId);
    }

    @Override
    public void deleteTaskAttachment(String taskId, String attachmentId) {
        refuse(FILES);
        super.deleteTaskAttachment(taskId, attachmentId);
    }

    @Override
    public void updateTaskComment(String taskId, String commentId, String message) {
        refuse(REMARKS);
        super.updateTaskComment(taskId, commentId, message);
    }

    @Override
    public void updateProcessInstanceComment(String instance, String commentId, String message) {
        refuse(REMARKS);
        super.updateProcessInstanceComment(instance, commentId, message);
    }

    @Override
    public void deleteTaskComment(String taskId, String commentId) {
        refuse(REMARKS);
        super.deleteTaskComment(taskId, commentId);
    }

    @Override
    public void deleteTaskComments(String taskId) {
        refuse(REMARKS);
        super.deleteTaskComments(taskId);
    }

    @Override
    public void deleteProcessInstanceComment(String instance, String commentId) {
        refuse(REMARKS);
        super.deleteProcessInstanceComment(instance, commentId);
    }

    @Override
    public void deleteProcessInstanceComments(String instance) {
        refuse(REMARKS);
        super.deleteProcessInstanceComments(instance);
    }
}
