package cn.jiugai.benchmark;

import cn.jiugai.engine.Numbers;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.StepBean;
import cn.jiugai.engine.UnitOptions;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Puts the meter before the database of the house and the tape behind its beans. */
@Configuration
@Profile("benchmark")
class BenchmarkSetup {

    @Bean
    static Meter meter() {
        return new Meter();
    }

    /** The tape that is running. */
    @Bean
    Recording recording() {
        return new Recording();
    }

    @Bean
    static BeanPostProcessor meteredDatabase(Meter meter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? meter.watch(database) : bean;
            }
        };
    }

    @Bean
    ProcessEnginePlugin taped(Recording recording) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                Map<Object, Object> beans = engine.getBeans();
                engine.setBeans(new Beans(beans::containsKey, name -> recording.watch(name, beans.get(name))));
            }
        };
    }

    /** Puts each life on a tape of its own. */
    static final class Recording {

        private Tape tape = new Tape();

        void start(Tape fresh) {
            tape = fresh;
        }

        private Object watch(String name, Object bean) {
            boolean answersFromTheRegister = bean instanceof StepBean
                    || bean instanceof Parties
                    || bean instanceof UnitOptions
                    || bean instanceof Numbers;
            return answersFromTheRegister ? new Watched(name, bean, tape) : bean;
        }
    }
}
