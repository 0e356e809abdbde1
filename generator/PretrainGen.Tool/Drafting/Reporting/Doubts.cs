using System.Globalization;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Tool.Drafting.Fields;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Drafting.Reporting;

/// <summary>Finds what in a draft should be looked at by a person, since it may be otherwise than the cells look.</summary>
internal static class Doubts
{
    private const int CellsPerOutlier = 10;
    private const int FewestDigitsOfCodes = 5;
    private const int FewCodes = 10;

    /// <summary>The doubts, those about the key first, then by column.</summary>
    public static IEnumerable<string> Of(EntityModel model, SchemaDraft draft) =>
        OfKey(model, draft.Key).Concat(draft.Fields.SelectMany(OfField));

    private static IEnumerable<string> OfKey(EntityModel model, KeyDraft key)
    {
        if (key.Headers.Count != 1)
            yield break;

        if (key.Faults.Count > 0)
        {
            var cells = key.Faults.Select(fault => fault.Place).Distinct().Count();
            yield return DraftTexts.Of("Doubt_KeyFaults", key.Headers[0], cells, key.Faults[0].Value, key.Faults[0].Place.Row + 1);
        }
        else if (model.Table.IsKeyInferred && KeyHeaders.Of(key.Headers[0]) == KeyHeader.None)
        {
            yield return DraftTexts.Of("Doubt_KeyGuess", key.Headers[0]);
        }
    }

    private static IEnumerable<string> OfField(FieldDraft draft) =>
        new[] { FewBreakForm(draft.Column), RareValue(draft), OtherSpelling(draft), MayBeCodes(draft.Column), Other(draft) }
            .OfType<string>();

    private static string? FewBreakForm(Column column)
    {
        if (column.Type is not TextType || column.Source.IsKey || TypeInference.Identifies(column.Name))
            return null;

        return FewBreak(column, "Word_number", CellSyntax.IsNumber)
            ?? FewBreak(column, "Word_date", text => CellSyntax.TryDate(text, out _));
    }

    private static string? FewBreak(Column column, string word, Func<string, bool> isOfForm)
    {
        var rows = Enumerable.Range(0, column.Source.Values.Count).Where(row => column.Text(row) is not null).ToList();
        var others = rows.Where(row => !isOfForm(column.Text(row)!)).Take((rows.Count / CellsPerOutlier) + 1).ToList();
        return others.Count == 0 || others.Count * CellsPerOutlier > rows.Count
            ? null
            : DraftTexts.Of(
                "Doubt_FewBreak", column.Name, others.Count, rows.Count, DraftTexts.Of(word), column.Text(others[0])!, others[0] + 1);
    }

    private static string? RareValue(FieldDraft draft)
    {
        if (draft.Field.Categories.Count == 0)
            return null;

        var counts = new int[draft.Field.Categories.Count];
        for (var row = 0; row < draft.Column.Source.Values.Count; row++)
        {
            if (draft.Column[row] is { Kind: CellKind.Category } value)
                counts[value.Whole]++;
        }

        var rare = Array.IndexOf(counts, 1);
        return rare < 0 ? null : DraftTexts.Of("Doubt_Category", draft.Column.Name, draft.Field.Categories[rare].Value.Value);
    }

    private static string? OtherSpelling(FieldDraft draft) =>
        draft.Field.Categories.FirstOrDefault(category => category.Aliases.Count > 0) is { } category
            ? DraftTexts.Of("Doubt_Spellings", draft.Column.Name, category.Value.Value, category.Aliases[0].Value)
            : null;

    private static string? MayBeCodes(Column column)
    {
        if (column.Type is not Int64Type || column.Type.Format is not null)
            return null;

        var texts = Enumerable.Range(0, column.Source.Values.Count).Select(column.Text).OfType<string>().ToList();
        var isOfOneLength = texts.Count >= FewCodes
            && texts.TrueForAll(text => text.Length == texts[0].Length && char.IsAsciiDigit(text[0]));
        return isOfOneLength && texts[0].Length >= FewestDigitsOfCodes && texts.Distinct().Count() * 10 >= texts.Count * 9
            ? DraftTexts.Of("Doubt_Codes", column.Name, texts[0].Length.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private static string? Other(FieldDraft draft) => draft switch
    {
        { Column.Type.Blank: not null } => DraftTexts.Of("Doubt_Blank", draft.Column.Name),
        { Column.Type: ReferenceType } => DraftTexts.Of(
            "Doubt_Reference",
            draft.Column.Name,
            Enumerable.Range(0, draft.Column.Source.Values.Count).Count(row => draft.Column.Text(row) is not null)),
        _ => null,
    };
}
