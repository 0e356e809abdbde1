namespace PretrainGen.Generator.Common.Times;

/// <summary>Months of years as one number: the months since January of the year 0.</summary>
internal static class YearMonths
{
    /// <summary>How many months a year has.</summary>
    public const int OfYear = 12;

    /// <summary>The number of a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    public static int Count(int year, int month) => (year * OfYear) + month - 1;

    /// <summary>The year that a month is in.</summary>
    public static long YearOf(long months) => months / OfYear;
}
