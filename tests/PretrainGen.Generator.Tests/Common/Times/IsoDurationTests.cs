using PretrainGen.Generator.Common.Times;

namespace PretrainGen.Generator.Tests.Common.Times;

public class IsoDurationTests
{
    [Theory]
    [InlineData("P1Y2M", 14, 0)]
    [InlineData("-P1Y2M3D", -14, -3 * TimeSpan.TicksPerDay)]
    [InlineData("P2W1DT1H1M0.5S", 0, (15 * TimeSpan.TicksPerDay) + TimeSpan.TicksPerHour + TimeSpan.TicksPerMinute + (TimeSpan.TicksPerSecond / 2))]
    public void A_duration_is_months_and_the_rest(string text, int months, long ticks)
    {
        var duration = IsoDuration.Parse(text);

        Assert.NotNull(duration);
        Assert.Equal((months, ticks, months != 0), (duration.Months, duration.Ticks, duration.HasMonths));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1.5D")]
    [InlineData("1D")]
    public void Other_texts_are_none(string text) => Assert.Null(IsoDuration.Parse(text));

    [Theory]
    [InlineData("P99999999999Y")]
    [InlineData("P99999999999999999999999999999999M")]
    public void More_months_than_fit_are_not_known(string text) => Assert.Null(IsoDuration.Parse(text)!.Months);

    [Theory]
    [InlineData("P99999999999D")]
    [InlineData("PT99999999999999999999999999999999S")]
    public void Nor_is_a_longer_time(string text) => Assert.Null(IsoDuration.Parse(text)!.Ticks);
}
