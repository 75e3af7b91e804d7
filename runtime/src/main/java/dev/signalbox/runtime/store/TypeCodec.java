package dev.signalbox.runtime.store;

import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;

/** Types of values. */
final class TypeCodec {

  private TypeCodec() {}

  static Value write(Type type) {
    return switch (type) {
      case Type.Text(var format, var choices) ->
          Fields.tagged("text").with("format", format).with("choices", choices, Value::of).value();
      case Type.Numeral(var least, var most, var whole) ->
          Fields.tagged("number")
              .with("least", least)
              .with("most", most)
              .with("whole", whole)
              .value();
      case Type.Flag() -> Fields.tagged("flag").value();
      case Type.ListOf(var item) -> Fields.tagged("list").with("item", write(item)).value();
      case Type.Fields(var fields) ->
          Fields.tagged("fields").with("fields", fields, TypeCodec::field).value();
      case Type.Any() -> Fields.tagged("any").value();
    };
  }

  static Type read(Part part) {
    return switch (part.text(Fields.TAG)) {
      case "text" ->
          new Type.Text(part.word("format", Format.class), part.at("choices").items(Part::text));
      case "number" -> new Type.Numeral(part.real("least"), part.real("most"), part.flag("whole"));
      case "flag" -> Type.flag();
      case "list" -> Type.listOf(read(part.at("item")));
      case "fields" -> new Type.Fields(part.at("fields").fields(TypeCodec::field));
      case "any" -> Type.any();
      default -> throw part.malformed("is no type known here");
    };
  }

  private static Value field(Type.Field field) {
    return Fields.none()
        .with("type", write(field.type()))
        .with("required", field.required())
        .with("description", field.description())
        .value();
  }

  private static Type.Field field(Part part) {
    return new Type.Field(read(part.at("type")), part.flag("required"), part.text("description"));
  }
}
