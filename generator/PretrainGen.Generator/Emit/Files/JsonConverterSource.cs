using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>
/// Writes what makes System.Text.Json hold a value as its name. It is written in full instead of being derived from a class of the runtime library,
/// which has System.Text.Json at hand on .NET 8 and later only: a project that takes it as a package gets the same JSON.
/// </summary>
internal static class JsonConverterSource
{
    private const string Options = RuntimeNames.Json + "JsonSerializerOptions options";
    private const string Reader = "ref " + RuntimeNames.Json + "Utf8JsonReader reader, global::System.Type typeToConvert, " + Options;
    private const string Writer = RuntimeNames.Json + "Utf8JsonWriter writer, ";
    private const string Error = RuntimeNames.Json + "JsonException";

    public static void Write(SourceWriter writer, EmitContext emission) =>
        writer.Separated(NamedType.AllOf(emission), type => Write(writer, emission, type));

    private static void Write(SourceWriter writer, EmitContext emission, NamedType type)
    {
        writer.Summary("Holds a <see cref=\"" + type.Type + "\"/> in JSON as its name, also as the name of a property.");
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(emission.Accessibility + " sealed class " + type.JsonConverter + " : " + RuntimeNames.Json + "Serialization.JsonConverter<" + type.Type + ">"))
        {
            WriteReading(writer, emission, type);
            WriteWriting(writer, type);
            writer.Line();
            using (writer.Block("private static " + type.Type + " Parse(string name)"))
            {
                writer.Line("return " + type.TryParse + "(name, out " + type.Type + " value) ? value : throw new " + Error + "(" + type.UnknownName + ".Message);");
            }
        }
    }

    // A number is refused even where it is that of a member: numbers change when rows are added, names stay.
    private static void WriteReading(SourceWriter writer, EmitContext emission, NamedType type)
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Block("public override " + type.Type + " Read(" + Reader + ")"))
        {
            writer.Line("return reader.TokenType == " + RuntimeNames.Json + "JsonTokenType.String ? Parse(reader.GetString()" + emission.NotNull + ") : throw new " + Error + "("
                + CSharpText.Literal(type.Name + " is a string in JSON, its name, and not ") + " + reader.TokenType + \".\");");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override " + type.Type + " ReadAsPropertyName(" + Reader + ") => Parse(reader.GetString()" + emission.NotNull + ");");
    }

    private static void WriteWriting(SourceWriter writer, NamedType type)
    {
        foreach (var (method, call) in new[] { ("Write", "WriteStringValue"), ("WriteAsPropertyName", "WritePropertyName") })
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override void " + method + "(" + Writer + type.Type + " value, " + Options + ") => writer." + call + "(" + type.ToName + ");");
        }
    }
}
