package org.rapporteur.eventlog.axon;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.ConversionException;
import org.axonframework.conversion.Converter;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;

/** Converts by Jackson 3: objects to and from JSON, as bytes or text. Text and bytes of text are the same thing. */
public final class JacksonConverter implements Converter {

    private final ObjectMapper mapper;

    public JacksonConverter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean canConvert(Type sourceType, Type targetType) {
        return true;
    }

    @Override
    public <T> @Nullable T convert(@Nullable Object input, Type targetType) {
        if (input == null) {
            return null;
        }
        try {
            @SuppressWarnings("unchecked") // why: the target type is what the caller asked for
            T converted = (T) convert(input, mapper.constructType(targetType));
            return converted;
        } catch (JacksonException e) {
            throw new ConversionException("A %s cannot be converted to %s.".formatted(input.getClass().getName(),
                    targetType.getTypeName()), e);
        }
    }

    private Object convert(Object input, JavaType target) {
        if (target.getBindings().isEmpty() && target.getRawClass().isInstance(input)) {
            return input;
        }
        return switch (input) {
            case byte[] bytes -> target.hasRawClass(String.class) ? text(bytes) : mapper.readValue(bytes, target);
            case String text -> target.hasRawClass(byte[].class) ? bytes(text) : mapper.readValue(text, target);
            default -> fromObject(input, target);
        };
    }

    private Object fromObject(Object input, JavaType target) {
        if (target.hasRawClass(byte[].class)) {
            return mapper.writeValueAsBytes(input);
        }
        return target.hasRawClass(String.class)
                ? mapper.writeValueAsString(input)
                : Objects.requireNonNull(mapper.convertValue(input, target));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("mapper", mapper);
    }
}
