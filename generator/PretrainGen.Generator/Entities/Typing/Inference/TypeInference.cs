using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing.Inference.Formats;
using PretrainGen.Generator.Entities.Typing.Inference.Words;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>The narrowest type that all values of a column have. Marks for a missing value are none.</summary>
internal static class TypeInference
{
    /// <summary>
    /// The types that all cells of a column may have, the narrowest first; where none fits, the cells are texts. The first cell rules most
    /// of
    /// them out, so that nothing else of a column of texts is looked at.
    /// </summary>
    /// <param name="header">The header.</param>
    /// <param name="texts">The cells; null where one is empty.</param>
    /// <param name="isKey">Whether the cells name the rows: then something beside the digits is part of the name.</param>
    public static IEnumerable<CellType> Candidates(string header, IReadOnlyList<string?> texts, bool isKey = false)
    {
        if (texts.FirstOrDefault(text => text is not null && !MissingMarks.MeansMissing(text)) is not { } first)
            return [];

        var words = HeaderWords.Of(header);
        return !first.Any(AsciiChars.IsDigit) ? Flags(texts)
            : ValueHeaders.AreMereDigits(words) ? []
            : Numbers(words, texts, isKey).Concat(Dates(words, texts));
    }

    /// <summary>The type of texts under a header; null where they are texts and nothing else.</summary>
    public static CellType? Infer(IReadOnlyList<string?> texts, string header) =>
        Candidates(header, texts).FirstOrDefault(type => texts.All(text => text is null || IsReadable(type, text)));

    /// <summary>Reads the cells of a column; null where one of them is neither of the type nor a mark for a missing value.</summary>
    public static TypedCells? TryRead(MergedColumn column, CellType type, CancellationToken cancellation)
    {
        var reader = new ColumnReader(type, split: null, column.Values.Count);
        var texts = new ColumnTexts(column);
        for (var row = 0; row < column.Values.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (column.Values[row] is not { } text)
            {
                reader.Skip();
            }
            else if (!reader.TryRead(text))
            {
                if (!MissingMarks.MeansMissing(text))
                    return null;

                texts.Drop(row, MissingMarks.MeansMissing);
                if (texts[row] is not { } other)
                    reader.Skip();
                else if (!reader.TryRead(other))
                    return null;
            }
        }

        return new TypedCells(reader.Finish(), texts);
    }

    /// <summary>Whether a header says that its cells are identifiers: <c>ArxivId</c>, <c>Zip code</c>, <c>version</c>.</summary>
    public static bool Identifies(string header) => ValueHeaders.Identify(HeaderWords.Of(header));

    private static bool IsReadable(CellType type, string text) => type.Read(text) is not null || MissingMarks.MeansMissing(text);

    private static IEnumerable<CellType> Numbers(IReadOnlyList<string> words, IReadOnlyList<string?> texts, bool isKey)
    {
        if (DateInference.FindCompact(texts, words) is { } days)
            yield return DateType.Of(days);

        if (ValueHeaders.AreFlags(words) && FlagInference.FindDigits(texts) is { } flags)
            yield return BooleanType.Of(flags);

        yield return Int64Type.Plain;

        // What identifies is never rounded: 2103.00020 is a number to a reader of digits, but an arXiv id to a person.
        var identifies = ValueHeaders.Identify(words);
        var isMoney = ValueHeaders.AreMoney(words);
        if (identifies)
            yield return Int64Type.WithZeroDecimals;
        else if (isMoney)
            yield return DecimalType.Plain;

        if (!identifies)
            yield return DoubleType.Plain;

        if (NumberFormatInference.Find(texts) is { } found && (!isKey || found.Format.BareNumber))
        {
            if (!found.HasDecimals && !found.Format.IsMoney)
                yield return Int64Type.Of(found.Format);
            else if (!identifies && (isMoney || found.Format.IsMoney))
                yield return DecimalType.Of(found.Format);

            if (!identifies && found.HasDecimals)
                yield return DoubleType.Of(found.Format);
        }
    }

    private static IEnumerable<CellType> Dates(IReadOnlyList<string> words, IReadOnlyList<string?> texts)
    {
        yield return DateType.Plain;

        if (!ValueHeaders.Identify(words) && DateInference.Find(texts) is { } reading)
            yield return reading.HasTime ? DateTimeType.Of(reading) : DateType.Of(reading);
    }

    private static IEnumerable<CellType> Flags(IReadOnlyList<string?> texts)
    {
        if (FlagInference.Find(texts) is { } format)
            yield return BooleanType.Of(format);
    }
}
