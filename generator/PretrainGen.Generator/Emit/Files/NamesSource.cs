using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes a constant per row with the row's name.</summary>
internal static class NamesSource
{
    public static void Write(SourceWriter writer, EntityCode code)
    {
        writer.Line($$"""
            /// <summary>The names of the rows of <see cref="{{code.Enum}}"/>, as constants.</summary>
            {{EntityCode.Generated}}
            """);
        using (writer.Block($"{code.Accessibility} static partial class {code.Name}Names"))
        {
            foreach (var row in code.Entity.Rows)
            {
                writer.Line($$"""
                    /// <summary><c>{{new Doc(row.Name)}}</c></summary>
                    public const string {{new Identifier(row.Identifier)}} = {{new Literal(row.Name)}};
                    """);
            }
        }
    }
}
