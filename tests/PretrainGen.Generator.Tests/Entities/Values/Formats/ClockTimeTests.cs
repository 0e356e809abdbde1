using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Tests.Entities.Values.Formats;

/// <summary>The time behind a date.</summary>
public class ClockTimeTests
{
    [Theory]
    [InlineData("T15:04:05", "15:04:05")]
    [InlineData(" 5:04", "05:04:00")]
    [InlineData("T15:04:05.123456789", "15:04:05.1234567")]
    [InlineData("T15:04:05,5", "15:04:05.5000000")]
    [InlineData(" 3:04 PM", "15:04:00")]
    [InlineData(" 12:04:05am", "00:04:05")]
    public void It_has_up_to_nine_decimals(string text, string time) => Assert.Equal(time, ClockTime.Read(text, 0, hasZone: false)?.Time.ToString());

    [Theory]
    [InlineData("T15:04:05Z", "00:00:00")]
    [InlineData("T15:04:05+02:00", "02:00:00")]
    [InlineData(" 15:04 -0530", "-05:30:00")]
    [InlineData(" 15:04 UTC", "00:00:00")]
    public void It_may_say_how_far_it_is_from_UTC(string text, string offset) =>
        Assert.Equal(offset, ClockTime.Read(text, 0, hasZone: true)?.Offset.ToString());

    [Theory]
    [InlineData("", false)]
    [InlineData("15:04", false)]
    [InlineData("T24:00", false)]
    [InlineData("T15:60", false)]
    [InlineData("T15", false)]
    [InlineData("T15:04:05.", false)]
    [InlineData("T15:04:05.1234567890", false)]
    [InlineData(" 13:04 PM", false)]
    [InlineData("T15:04Z", false)]
    [InlineData("T15:04", true)]
    [InlineData("T15:04+25:00", true)]
    [InlineData("T15:04 CET", true)]
    public void All_else_is_no_time(string text, bool hasZone) => Assert.Null(ClockTime.Read(text, 0, hasZone));

    [Fact]
    public void A_moment_beyond_the_calendar_is_none() =>
        Assert.Null(ClockTime.Read("T00:00+02:00", 0, hasZone: true)!.Value.On(DateTime.MinValue));
}
