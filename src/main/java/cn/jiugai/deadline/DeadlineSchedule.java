package cn.jiugai.deadline;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the reconciler run by the clock of the house. */
@Configuration
@EnableScheduling
class DeadlineSchedule {}
