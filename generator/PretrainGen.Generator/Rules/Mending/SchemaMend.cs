using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.Mending;

/// <summary>Puts the word that is meant into the place of a misspelt one in a schema.</summary>
internal static class SchemaMend
{
    /// <summary>The word in place of another one; nothing where several may be meant, or where the word has escapes.</summary>
    public static IEnumerable<Mend> Of(DataFile file, Fault<SchemaFault, TextSpan> fault)
    {
        var isOne = fault.Expected.Length > 0
            && !fault.Expected.Contains(" | ")
            && fault.Expected.All(c => c is not ('"' or '\\') && !char.IsControl(c));
        if (isOne && file.GetText(fault.Place, CancellationToken.None) == Quote(fault.Value))
            yield return new(new(file, fault.Place), Quote(fault.Expected), fault.IsClear);
    }

    private static string Quote(string word) => "\"" + word + "\"";
}
