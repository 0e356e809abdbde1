using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Typing.Inference.Formats;

/// <summary>Finds how the numbers of a column are written, where they are more than digits, a point and an exponent.</summary>
internal sealed class NumberFormatInference
{
    // Half of the cells show it, since 1,2 may as well be a list of two.
    private const int LeastShareOfCommas = 2;

    private string? _unit;
    private int _cells;
    private int _decimalCommas;
    private int _ambiguousCommas;
    private int _decimalPoints;
    private char? _group;

    /// <summary>The one format of all cells, and whether one of them has decimals; null where there is no such format.</summary>
    /// <param name="texts">The cells; null where one is empty.</param>
    public static (NumberFormat Format, bool HasDecimals)? Find(IEnumerable<string?> texts)
    {
        var evidence = new NumberFormatInference();
        foreach (var text in texts)
        {
            if (text is not null && !evidence.Add(text) && !MissingMarks.MeansMissing(text))
                return null;
        }

        return evidence._cells > 0 ? evidence.Conclude() : null;
    }

    private bool Add(string text)
    {
        if (WrittenNumber.Of(text) is not { } number)
            return false;

        // Zero may do without the unit, so it says nothing of it.
        if (number is not { Unit: "", Body: "0" })
        {
            _unit ??= number.Unit;
            if (_unit != number.Unit)
                return false;
        }

        _cells++;
        return Separators(number.Body);
    }

    /// <summary>What the separators of one number say; false where they contradict those of others.</summary>
    private bool Separators(string body)
    {
        var (comma, point) = (body.IndexOf(','), body.IndexOf('.'));
        var other = body.IndexOfAny([WrittenNumber.Space, WrittenNumber.Apostrophe]);
        if (other >= 0 && !IsGroup(body[other]))
            return false;

        if (comma >= 0 && point >= 0)
            return comma < point ? IsGroup(',') && ++_decimalPoints > 0 : IsGroup('.') && ++_decimalCommas > 0;

        if (point >= 0)
            return point != body.LastIndexOf('.') ? IsGroup('.') : MayBeGroup(body, point) || ++_decimalPoints > 0;

        if (comma < 0)
            return true;

        if (comma != body.LastIndexOf(','))
            return IsGroup(',');

        var isAmbiguous = other < 0 && MayBeGroup(body, comma);
        _ambiguousCommas += isAmbiguous ? 1 : 0;
        _decimalCommas += isAmbiguous ? 0 : 1;
        return true;
    }

    private bool IsGroup(char separator)
    {
        _group ??= separator;
        return _group == separator;
    }

    // 1,234 is a thousand or a little more than one.
    private static bool MayBeGroup(string body, int separator) =>
        separator is >= 1 and <= 3 && body.Length - separator == 4 && body[0] != '0';

    private (NumberFormat Format, bool HasDecimals)? Conclude()
    {
        var isComma = _decimalCommas > 0 || _group == '.';
        if (isComma && (_group == ',' || _decimalPoints > 0))
            return null;

        if (_decimalCommas > 0 && _group is null && (_decimalCommas + _ambiguousCommas) * LeastShareOfCommas < _cells)
            return null;

        var group = _group ?? (!isComma && _ambiguousCommas > 0 ? ',' : null);
        var hasDecimals = _decimalCommas + _decimalPoints > 0 || (isComma && _ambiguousCommas > 0);
        return (new NumberFormat(group, isComma ? ',' : '.', _unit ?? ""), hasDecimals);
    }
}
