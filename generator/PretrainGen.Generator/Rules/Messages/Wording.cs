using System.Globalization;
using System.Text;
using PretrainGen.Generator.Entities.Conditions;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>How values, rows and columns are put into a message. Whatever a cell holds, it stays on one line and cannot pass for another message.</summary>
internal static class Wording
{
    private const int LongestBareName = 40;

    /// <summary>A value in quotes: what cannot be seen is written out, and a long one is cut.</summary>
    public static string Quote(string value) => QuotedName.Of(value);

    /// <summary>Words of a schema, without quotes.</summary>
    public static string Plain(string words)
    {
        var quoted = Quote(words);
        return quoted.Substring(1, quoted.Length - 2);
    }

    /// <summary>Words of a schema that are a message of their own, as long as one is read: what cannot be seen is written out.</summary>
    public static string Whole(string words, int longest)
    {
        var whole = new StringBuilder();
        for (var at = 0; at < words.Length && whole.Length < longest;)
        {
            var length = char.IsSurrogatePair(words, at) ? 2 : 1;
            whole.Append(Plain(words.Substring(at, length)));
            at += length;
        }

        return whole.ToString();
    }

    /// <summary>A character by its number: <c>U+200B</c>.</summary>
    public static string CodePoint(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>A column by its header: <c>Year</c>, or in quotes where it would not stand out from the sentence.</summary>
    public static string Column(string header) => header.Length is > 0 and <= LongestBareName && header.All(IsWord) ? header : Quote(header);

    public static object ColumnNumber(int column) => MessageText.Of("ColumnNumber", Number(column + 1));

    public static object RowNumber(int row) => MessageText.Of("RowNumber", Number(row + 1));

    /// <summary>The names that may be meant, as the end of a sentence; nothing where there is none.</summary>
    public static object DidYouMean(IReadOnlyList<string> names) => names.Count > 0 ? MessageText.Of("DidYouMean", Or(names)) : "";

    /// <summary>The name that may be meant, as the end of a sentence; nothing where it is empty.</summary>
    public static object DidYouMean(string name) => DidYouMean(name.Length > 0 ? [name] : []);

    /// <summary>Alternatives: <c>'a', 'b' or 'c'</c>.</summary>
    public static object Or(IReadOnlyList<string> names) => Join("Or", names);

    /// <summary>Several at once: <c>'a', 'b' and 'c'</c>.</summary>
    public static object And(IReadOnlyList<string> names) => Join("And", names);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static object Join(string key, IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names.Select(Quote))
        : MessageText.Of(key, string.Join(", ", names.Take(names.Count - 1).Select(Quote)), Quote(names[names.Count - 1]));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
