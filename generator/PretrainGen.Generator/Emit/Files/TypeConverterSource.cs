using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>
/// Writes what makes configuration, XAML and designers take the name of an enum's member for it. What they ask for besides is in the
/// runtime library.
/// </summary>
internal static class TypeConverterSource
{
    public static void Write(SourceWriter writer, EntityCode code) =>
        writer.Separated(NamedType.AllOf(code).Where(type => type.IsEnum), type => Write(writer, code, type));

    private static void Write(SourceWriter writer, EntityCode code, NamedType type) => writer.Line($$"""
        /// <summary>Converts a <see cref="{{type.Type}}"/> from its name, and to it.</summary>
        {{EntityCode.Generated}}
        {{code.Accessibility}} sealed class {{type.Name}}TypeConverter : global::PretrainGen.NameTypeConverter<{{type.Type}}>
        {
            /// <inheritdoc/>
            protected override bool TryParse(string name, out {{type.Type}} value) => {{type.TryParse}}(name, out value);

            /// <inheritdoc/>
            protected override string ToName({{type.Type}} value) => {{type.ToName}};

            /// <inheritdoc/>
            protected override global::System.Exception UnknownName(string name) => {{type.UnknownName}};
        }
        """);
}
