package org.rapporteur.gateway.shell.kept;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.RequestDataValueProcessor;

/** Puts {@link FormFields} around Spring Security's own processor, whose bean name cannot be given twice. */
@Component
class FormFieldsConfiguration implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof RequestDataValueProcessor csrf ? new FormFields(csrf) : bean;
    }
}
