using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Typing.Inference.Formats;

/// <summary>Finds the few cells that make a column text, where all others are numbers, dates or flags.</summary>
internal static class NearlyTyped
{
    private const int MostOdd = 3;
    private const int LeastCells = 50;

    /// <summary>What cells may be besides texts; the first cells rule most of it out.</summary>
    private static readonly Func<string, bool>[] Forms =
    [
        text => WrittenNumber.Of(text) is not null || CellSyntax.IsNumber(text),
        .. DateInference.Readings.Select(reading => (Func<string, bool>)reading.Reads),
        .. FlagInference.Formats.Select(format => (Func<string, bool>)(text => format.Read(text) is not null)),
    ];

    /// <summary>
    /// The type that all cells of a column have but at most three, which are at most one in fifty, and the rows of these; null where there
    /// is no
    /// such type, or where all cells have it.
    /// </summary>
    /// <param name="header">The header.</param>
    /// <param name="texts">The cells; null where one is empty.</param>
    public static (CellType Type, IReadOnlyList<int> Rows)? Find(string header, IReadOnlyList<string?> texts)
    {
        foreach (var isOfForm in Forms)
        {
            if (FindOdd(texts, isOfForm) is not { } odd)
                continue;

            var others = texts.ToArray();
            foreach (var row in odd)
                others[row] = null;

            if (TypeInference.Infer(others, header) is { } type)
                return (type, odd);
        }

        return null;
    }

    /// <summary>The few rows whose cells do not have a form; null where there are none or too many.</summary>
    private static List<int>? FindOdd(IReadOnlyList<string?> texts, Func<string, bool> isOfForm)
    {
        var odd = new List<int>();
        var cells = 0;
        for (var row = 0; row < texts.Count; row++)
        {
            if (texts[row] is not { } text || MissingMarks.MeansMissing(text))
                continue;

            cells++;
            if (isOfForm(text))
                continue;

            odd.Add(row);
            if (odd.Count > MostOdd)
                return null;
        }

        return odd.Count > 0 && cells >= LeastCells && odd.Count * LeastCells <= cells ? odd : null;
    }
}
