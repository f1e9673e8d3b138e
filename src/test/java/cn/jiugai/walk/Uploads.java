package cn.jiugai.walk;

import java.util.Random;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class Uploads {

    void send(Task task, String unit, double care, Random random) {}
}
