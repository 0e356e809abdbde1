using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Typing.Inference.Formats;

/// <summary>Finds what stands for yes and no in a column of flags.</summary>
internal static class FlagInference
{
    /// <summary>Words for yes and no, and whether both must occur: a column of nothing but T is no column of flags.</summary>
    private static readonly (FlagFormat Format, bool NeedsBoth)[] Words =
    [
        Pair("true", "false"), Pair("yes", "no"), Pair("y", "n", needsBoth: true), Pair("t", "f", needsBoth: true),
        Pair("on", "off", needsBoth: true), Pair("是", "否"), Pair("有", "无", needsBoth: true), Pair("はい", "いいえ"), Pair("예", "아니요"),
        Pair("ja", "nein"), Pair("ja", "nee", needsBoth: true), Pair("oui", "non"), Pair("sí", "no", needsBoth: true),
        Pair("si", "no", needsBoth: true), Pair("sim", "não", needsBoth: true), Pair("да", "нет"), Pair("tak", "nie", needsBoth: true),
        Pair("wahr", "falsch"), Pair("vrai", "faux"),
    ];

    private static readonly HashSet<string> Ticks = SetOf(
        "✓", "✔", "✅", "☑", "🗸", "√", "●", "⚫", "•", "◉", "👍", "checked", "[x]", ":white_check_mark:", ":heavy_check_mark:",
        ":ballot_box_with_check:", ":black_circle:");

    private static readonly HashSet<string> Crosses = SetOf(
        "✗", "✘", "❌", "✕", "✖", "☐", "○", "◯", "⚪", "×", "❎", "👎", "unchecked", "[ ]", ":x:", ":heavy_multiplication_x:",
        ":negative_squared_cross_mark:", ":white_circle:");

    private static readonly HashSet<string> X = SetOf("x");
    private static readonly HashSet<string> CrossesAndX = SetOf([.. Crosses, .. X]);
    private static readonly HashSet<string> Dashes = SetOf("-", "–", "—", "−", "--", "---");
    private static readonly FlagFormat Digits = new(SetOf("1"), SetOf("0"));

    /// <summary>What may stand for yes and no where words do.</summary>
    public static IEnumerable<FlagFormat> Formats => Words.Select(pair => pair.Format);

    /// <summary>The flags of a column; null where its cells are anything else.</summary>
    /// <param name="texts">The cells; null where one is empty.</param>
    public static FlagFormat? Find(IReadOnlyList<string?> texts) => FindWords(texts) ?? FindMarks(texts);

    /// <summary>0 and 1 as flags; null where there are other numbers.</summary>
    public static FlagFormat? FindDigits(IReadOnlyList<string?> texts) => ReadsAll(Digits, texts, out _, out _) ? Digits : null;

    private static FlagFormat? FindWords(IReadOnlyList<string?> texts)
    {
        foreach (var (format, needsBoth) in Words)
        {
            if (ReadsAll(format, texts, out var hasTrue, out var hasFalse) && (!needsBoth || (hasTrue && hasFalse)))
                return format;
        }

        return null;
    }

    /// <summary>Whether each cell is one of the words, or means that there is no value.</summary>
    private static bool ReadsAll(FlagFormat format, IReadOnlyList<string?> texts, out bool hasTrue, out bool hasFalse)
    {
        (hasTrue, hasFalse) = (false, false);
        foreach (var text in texts)
        {
            if (text is null)
                continue;

            var value = format.Read(text);
            if (value is null && !MissingMarks.MeansMissing(text))
                return false;

            hasTrue |= value == true;
            hasFalse |= value == false;
        }

        return hasTrue || hasFalse;
    }

    // An x beside ticks is a cross, and alone it is a tick.
    private static FlagFormat? FindMarks(IReadOnlyList<string?> texts)
    {
        var (ticks, crosses, xs, dashes, missing) = (0, 0, 0, 0, 0);
        foreach (var text in texts)
        {
            if (text is null)
                continue;

            var bare = FlagFormat.Bare(text);
            if (Ticks.Contains(bare))
                ticks++;
            else if (Crosses.Contains(bare))
                crosses++;
            else if (X.Contains(bare))
                xs++;
            else if (MissingMarks.IsDash(bare))
                dashes++;
            else if (MissingMarks.MeansMissing(bare))
                missing++;
            else
                return null;
        }

        var blanks = texts.Count - ticks - crosses - xs - dashes - missing;
        return (ticks, crosses, xs) switch
        {
            (0, 0, 0) => null,
            ( > 0, 0, 0) => OneMark(Ticks),
            ( > 0, _, _) => new FlagFormat(Ticks, CrossesAndX),
            (0, 0, > 0) => blanks + dashes > 0 ? OneMark(X) : null,
            (0, > 0, > 0) => new FlagFormat(X, Crosses),
            _ => new FlagFormat(Ticks, Crosses),
        };

        // Where one mark is all that is written, its absence is the answer.
        FlagFormat? OneMark(HashSet<string> marks) => missing > 0 ? null : new FlagFormat(marks, Dashes, BlankIsFalse: true);
    }

    private static (FlagFormat Format, bool NeedsBoth) Pair(string yes, string no, bool needsBoth = false) =>
        (new FlagFormat(SetOf(yes), SetOf(no)), needsBoth);

    private static HashSet<string> SetOf(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
