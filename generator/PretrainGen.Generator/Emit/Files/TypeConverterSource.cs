using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes what makes configuration, XAML and designers take the name of an enum's member for it. What they ask for besides is in the runtime library.</summary>
internal static class TypeConverterSource
{
    public static void Write(SourceWriter writer, EmitContext emission) =>
        writer.Separated(NamedType.AllOf(emission).Where(type => type.IsEnum), type => Write(writer, emission, type));

    private static void Write(SourceWriter writer, EmitContext emission, NamedType type)
    {
        writer.Summary("Converts a <see cref=\"" + type.Type + "\"/> from its name, and to it.");
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(emission.Accessibility + " sealed class " + type.TypeConverter + " : " + RuntimeNames.NameTypeConverter + "<" + type.Type + ">"))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line("protected override bool TryParse(string name, out " + type.Type + " value) => " + type.TryParse + "(name, out value);");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("protected override string ToName(" + type.Type + " value) => " + type.ToName + ";");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("protected override global::System.Exception UnknownName(string name) => " + type.UnknownName + ";");
        }
    }
}
