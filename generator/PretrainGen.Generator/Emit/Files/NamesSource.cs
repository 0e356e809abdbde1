using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes a constant per row with the row's name.</summary>
internal static class NamesSource
{
    public static void Write(SourceWriter writer, EmitContext emission)
    {
        writer.Summary("The names of the rows of <see cref=\"" + emission.Types.Enum + "\"/>, as constants.");
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(emission.Accessibility + " static class " + emission.Entity.Name + "Names"))
        {
            foreach (var row in emission.Entity.Rows)
            {
                writer.Start().Append("/// <summary><c>").AppendDoc(row.Name).Append("</c></summary>").End();
                writer.Start().Append("public const string ").Append(row.Identifier).Append(" = ").AppendLiteral(row.Name).Append(";").End();
            }
        }
    }
}
