using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values.Forms;

/// <summary>
/// Finds the few cells of a column that are written in another way than all others. What is a word for "no value", a range or a list says
/// something all the same, and is not among them.
/// </summary>
/// <param name="texts">The texts of the column; null where there is none.</param>
internal sealed class OddCells(IReadOnlyList<string?> texts)
{
    private const int FewestCells = 50;
    private const int FewestValues = 6;
    private const int LettersOfAWord = 3;
    private const int MostOdd = 3;
    private const int CellsPerOddOne = 20;
    private const int LongestForm = 24;
    private const int FirstSerialDay = 20_000;
    private const int LastSerialDay = 60_000;

    private readonly int _filled = texts.Count(text => text is not null);

    /// <summary>All of them; none where the column has no one way to be written.</summary>
    /// <param name="header">What the column is called.</param>
    public IReadOnlyList<OddCell> Find(string header)
    {
        if (_filled < FewestCells)
            return [];

        var found = OfType(text => CellSyntax.TryDate(text, out _), IsBrokenDate, "Date");
        if (found.Count == 0 && !TypeInference.Identifies(header))
            found = OfType(CellSyntax.IsNumber, IsBrokenNumber, "Number");
        if (found.Count == 0)
            found = OfForm();
        return found.Count == 0 ? AmongWords() : found;
    }

    /// <summary>The cells that keep a column from being of a type, if they look as if they were meant to be.</summary>
    private List<OddCell> OfType(Func<string, bool> isOfType, Func<string, bool> isBroken, string kind) => Unless(isOfType)
        .Where(cell => isBroken(cell.Text))
        .Select(cell => new OddCell(cell.Row, cell.Text, kind, Message.Empty) { Meant = MisreadDigits.Repair(cell.Text) })
        .ToList();

    /// <summary>The cells of another form than all others, and those that have lost the zero in front.</summary>
    private List<OddCell> OfForm()
    {
        var first = texts.First(text => text is not null)!;
        return OfForm(first) is { Count: > 0 } found ? found : OfForm(texts.Last(text => text is not null)!);
    }

    private List<OddCell> OfForm(string example)
    {
        if (example.Length > LongestForm || !HasSeveralValues())
            return [];

        var form = CellForm.Of(example);
        var parts = CellForm.WithoutLengths(form);
        var others = Unless(text => text.Length == form.Length && CellForm.Of(text) == form);
        var startsWithZero = others.Count > 0
            && form.All(c => c == '9')
            && texts.Any(text => text is not null && text.Length == form.Length && text[0] == '0');
        return others.Select(Judge).OfType<OddCell>().ToList();

        OddCell? Judge((int Row, string Text) cell)
        {
            if (startsWithZero && cell.Text.Length < form.Length && cell.Text.All(AsciiChars.IsDigit))
                return new(cell.Row, cell.Text, "Zero", Message.Number(form.Length)) { Meant = cell.Text.PadLeft(form.Length, '0') };
            return cell.Text.Any(AsciiChars.IsDigit)
                && CellForm.WithoutLengths(CellForm.Of(cell.Text)) != parts
                && !CellForm.IsListOf(form, cell.Text)
                    ? new(cell.Row, cell.Text, "Form", Message.Quote(example))
                    : null;
        }
    }

    // One word in nearly all cells is no form: it says that there is no value.
    private bool HasSeveralValues()
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        return texts.Any(text => text is not null && values.Add(text) && values.Count == FewestValues);
    }

    /// <summary>The figures in a column of words.</summary>
    private List<OddCell> AmongWords() => Unless(IsWord)
        .Where(cell => cell.Text.Length > 1 && cell.Text.All(AsciiChars.IsDigit))
        .Select(cell => new OddCell(cell.Row, cell.Text, "Words", Message.Empty))
        .ToList();

    /// <summary>The cells that do not fit; none where they are too many to be odd.</summary>
    private List<(int Row, string Text)> Unless(Func<string, bool> fits)
    {
        var others = new List<(int, string)>();
        for (var row = 0; row < texts.Count; row++)
        {
            if (texts[row] is not { Length: > 0 } text || fits(text))
                continue;

            others.Add((row, text));
            if (others.Count > MostOdd || others.Count * CellsPerOddOne > _filled)
                return [];
        }

        return others;
    }

    // Fewer letters are a code, or say that there is no value.
    private static bool IsWord(string text) => !text.Any(AsciiChars.IsDigit) && text.Count(char.IsLetter) >= LettersOfAWord;

    // A day that no calendar has, or the number that a spreadsheet counts it as.
    private static bool IsBrokenDate(string text) =>
        CellForm.Of(text) == "9999-99-99"
        || (text.Length == 5 && CellSyntax.TryInteger(text, out var serial) && serial is > FirstSerialDay and < LastSerialDay);

    // Two points, or a letter that looks like a digit.
    private static bool IsBrokenNumber(string text) =>
        text.Any(AsciiChars.IsDigit)
        && text.All(c => AsciiChars.IsDigit(c) || c is '.' or 'O' or 'o' or 'l' or 'I')
        && (text.Count(c => c == '.') > 1 || AsciiChars.IsDigit(text[0]) || AsciiChars.IsDigit(text[text.Length - 1]))
        && !CellSyntax.IsNumber(text);
}
