package cn.jiugai.benchmark;

import cn.jiugai.benchmark.Life.Act;
import cn.jiugai.benchmark.Life.Kind;
import cn.jiugai.desk.PaperDrop;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.engine.Matters;
import cn.jiugai.engine.Matters.Started;
import cn.jiugai.engine.OpenedForm;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import cn.jiugai.walk.ProjectWalk;
import cn.jiugai.walk.RightAnswers;
import cn.jiugai.walk.SideStarts;
import cn.jiugai.walk.SideStarts.Matter;
import cn.jiugai.walk.Uploads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A project's life in the house as it is. */
@Component
@Profile("benchmark")
final class HouseLife {

    /** The estimate of the walk-through's project, for which its sources of funding add up. */
    private static final Fen ESTIMATE = Fen.ofYuan("13185000");

    private static final double RIGHT = 1;

    /** Every life is the same. */
    private static final long SEED = 1;

    private final ProcessEngine engine;
    private final Player player;
    private final RightAnswers right;
    private final SideStarts matters;
    private final Uploads uploads;
    private final PaperDrop papers;
    private final Matters sideDoor;

    HouseLife(
            ProcessEngine engine,
            Player player,
            RightAnswers right,
            SideStarts matters,
            Uploads uploads,
            PaperDrop papers,
            Matters sideDoor) {
        this.engine = engine;
        this.player = player;
        this.right = right;
        this.matters = matters;
        this.uploads = uploads;
        this.papers = papers;
        this.sideDoor = sideDoor;
    }

    /** @param port where the house takes spreadsheets */
    Life live(Meter meter, int port) {
        String project = player.newProject(ESTIMATE);
        Counting hand = new Counting(meter, port, project);
        meter.count(hand.counted.get(Kind.START), () -> player.start("renovation", project));
        new ProjectWalk(engine, player, right, matters, hand, project, hand.random)
                .until(() -> hand.engineHand.isOver(project));
        return new Life(project, hand.acts, hand.counted, hand.engineHand.passed(project));
    }

    private final class Counting implements ProjectWalk.Hand {

        private final Meter meter;
        private final int port;
        private final String project;
        private final Random random = new Random(SEED);
        private final EngineHand engineHand;
        private final Map<Kind, Tally> counted = Life.tallies();
        private final List<Act> acts = new ArrayList<>();

        Counting(Meter meter, int port, String project) {
            this.meter = meter;
            this.port = port;
            this.project = project;
            engineHand = new EngineHand(engine, meter);
        }

        @Override
        public void prepare(Task task, String unit) {
            meter.count(counted.get(Kind.SHEETS), () -> uploads.send(port, project, task, unit, RIGHT, random));
            player.as(unit, () -> meter.count(counted.get(Kind.PAPERS), () -> papers.dropWhatIsNeeded(task.getId())));
        }

        /** What the server does not take is not counted: the engine alone takes everything. */
        @Override
        public Optional<String> complete(Task task, String unit, OpenedForm form, Map<String, Object> answer) {
            Tally attempt = new Tally();
            try {
                engineHand.complete(task.getId(), Player.JINAN, unit, answer, attempt);
            } catch (AnswerRefusedException e) {
                return Optional.of(e.getMessage());
            }
            counted.get(Kind.TASKS).add(attempt);
            String definition = task.getProcessDefinitionId();
            String process = definition.substring(0, definition.indexOf(':'));
            acts.add(Act.completed(process, task.getTaskDefinitionKey(), unit, form.whole(answer)));
            return Optional.empty();
        }

        @Override
        public void start(Matter matter) {
            AtomicReference<Started> started = new AtomicReference<>();
            player.as(
                    matter.unit(),
                    () -> meter.count(
                            counted.get(Kind.START), () -> started.set(sideDoor.start(project, matter.process()))));
            acts.add(Act.started(
                    matter.process(),
                    matter.unit(),
                    engine.getRuntimeService().getVariables(started.get().instance())));
        }

        @Override
        public void runJobs(String project) {
            engineHand.runJobs(project, counted.get(Kind.JOBS));
        }
    }
}
