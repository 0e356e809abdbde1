using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>What counts as the padding of a cell.</summary>
internal static class CellPadding
{
    /// <summary>The span without white space at its ends; where there is nothing else, the empty span at its start.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        var from = start;
        while (from < end && char.IsWhiteSpace(text[from]))
            from++;
        if (from == end)
            return new TextSpan(start, 0);
        while (char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(from, end);
    }
}
