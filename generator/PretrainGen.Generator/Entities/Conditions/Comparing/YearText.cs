namespace PretrainGen.Generator.Entities.Conditions.Comparing;

/// <summary>Finds the year that a text names.</summary>
internal static class YearText
{
    private const int Digits = 4;

    /// <summary>The only number of four digits that can be a year, 1500 to 2199; null where there is none or another one.</summary>
    public static int? Find(string text)
    {
        int? found = null;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            var number = 0;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                number = end - start < Digits ? (number * 10) + (text[end] - '0') : 0;
                end++;
            }

            if (end - start == Digits && number is >= 1500 and < 2200)
            {
                if (found is { } other && other != number)
                    return null;
                found = number;
            }

            start = end + 1;
        }

        return found;
    }
}
