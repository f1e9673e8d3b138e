package cn.jiugai.funding;

import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The funding plan in each layout in which districts draw it up (JA-2-1, HG-6-1). */
@Configuration(proxyBeanMethods = false)
class FundingUploads {

    @Bean
    TaskUpload fundingPlanUpload(UploadTasks tasks, FundingImport plans, FundingTemplate template, ShowFunding shown) {
        return new FundingUpload(FundingLayout.PLAN, tasks, plans, template, shown);
    }

    @Bean
    TaskUpload fundingGrantsUpload(
            UploadTasks tasks, FundingImport plans, FundingTemplate template, ShowFunding shown) {
        return new FundingUpload(FundingLayout.GRANTS, tasks, plans, template, shown);
    }
}
