using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>
/// Writes what makes System.Text.Json hold a value as its name. It is written in full instead of being derived from a class of the runtime
/// library, which has System.Text.Json at hand on .NET 8 and later only: a project that takes it as a package gets the same JSON.
/// </summary>
internal static class JsonConverterSource
{
    public static void Write(SourceWriter writer, EntityCode code) =>
        writer.Separated(NamedType.AllOf(code), type => Write(writer, code, type));

    // A number is refused even where it is that of a member: numbers change when rows are added, names stay.
    private static void Write(SourceWriter writer, EntityCode code, NamedType type)
    {
        var json = Code.Of($"global::System.Text.Json");
        var reading = Code.Of($"ref {json}.Utf8JsonReader reader, global::System.Type typeToConvert, {json}.JsonSerializerOptions options");
        var writing = Code.Of($"{json}.Utf8JsonWriter writer, {type.Type} value, {json}.JsonSerializerOptions options");
        var error = Code.Of($"new {json}.JsonException");
        var refused = Code.Of($"{error}({new Literal($"{type.Name} is a string in JSON, its name, and not ")} + reader.TokenType + \".\")");
        var name = Code.Of($"reader.GetString(){code.NotNull}");
        writer.Line($$"""
            /// <summary>Holds a <see cref="{{type.Type}}"/> in JSON as its name, also as the name of a property.</summary>
            {{EntityCode.Generated}}
            {{code.Accessibility}} sealed class {{type.Name}}JsonConverter : {{json}}.Serialization.JsonConverter<{{type.Type}}>
            {
                /// <inheritdoc/>
                public override {{type.Type}} Read({{reading}})
                {
                    return reader.TokenType == {{json}}.JsonTokenType.String ? Parse({{name}}) : throw {{refused}};
                }

                /// <inheritdoc/>
                public override {{type.Type}} ReadAsPropertyName({{reading}}) => Parse({{name}});

                /// <inheritdoc/>
                public override void Write({{writing}}) => writer.WriteStringValue({{type.ToName}});

                /// <inheritdoc/>
                public override void WriteAsPropertyName({{writing}}) => writer.WritePropertyName({{type.ToName}});

                private static {{type.Type}} Parse(string name)
                {
                    return {{type.TryParse}}(name, out {{type.Type}} value) ? value : throw {{error}}({{type.UnknownName}}.Message);
                }
            }
            """);
    }
}
