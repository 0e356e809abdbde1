using System.Globalization;
using System.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>
/// The headers of a table, as a reader sees them: two tables of a Markdown file belong together where these are the same, whatever their
/// order. Case, blanks, what cannot be seen, and marks of emphasis do not count.
/// </summary>
internal sealed class HeaderSet
{
    private readonly Dictionary<(string Header, int Occurrence), string> _spellings = [];

    /// <param name="header">The column names of a table.</param>
    public HeaderSet(EquatableArray<string> header)
    {
        foreach (var (key, text) in Occurrences(header))
            _spellings.Add(key, text);
        Key = string.Join("\n", header.Select(Plain).OrderBy(text => text, StringComparer.Ordinal));
    }

    /// <summary>What equal sets have in common.</summary>
    public string Key { get; }

    /// <summary>A table of the same set, with its headers spelled as these are: its columns are the same ones.</summary>
    public TableValues Spell(TableValues table)
    {
        var header = Occurrences(table.Header).Select(column => _spellings[column.Key]).ToEquatableArray();
        return header.Equals(table.Header) ? table : table with { Header = header };
    }

    /// <summary>What a reader sees of a header.</summary>
    public static string Plain(string header)
    {
        var plain = new StringBuilder(header.Length);
        foreach (var c in header)
        {
            if (IsSeen(c))
                plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    private static bool IsSeen(char c) => !char.IsWhiteSpace(c)
        && c is not ('*' or '_' or '`' or '\\')
        && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;

    private static IEnumerable<((string Header, int Occurrence) Key, string Text)> Occurrences(EquatableArray<string> header)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in header)
        {
            var plain = Plain(text);
            counts[plain] = counts.TryGetValue(plain, out var count) ? count + 1 : 1;
            yield return ((plain, counts[plain]), text);
        }
    }
}
