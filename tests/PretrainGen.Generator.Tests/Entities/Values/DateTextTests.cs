namespace PretrainGen.Generator.Tests.Entities.Values;

/// <summary>Days, times and moments, in the format of a field.</summary>
public class DateTextTests
{
    [Theory]
    [InlineData("'type':'date'", "2018-10-11", "2018-10-11")]
    [InlineData("'type':'date'", "0001-01-01", "0001-01-01")]
    [InlineData("'type':'date','format':'%d/%m/%Y'", "11/10/2018", "2018-10-11")]
    [InlineData("'type':'date','format':'%Y%m%d'", "20181011", "2018-10-11")]
    [InlineData("'type':'date','format':'any'", "11 October 2018", "2018-10-11")]
    public void A_day_is_written_in_one_way(string field, string text, string value) =>
        Assert.Equal($"Date {value}", FieldCell.Read(field, text));

    [Fact]
    public void A_day_that_the_calendar_lacks_is_not_read() =>
        FieldCell.AssertReadable(false, "'type':'date'", "2018-02-29", "2018-13-01", "2018-1-1", "11/10/2018", "");

    [Fact]
    public void A_format_takes_the_place_of_the_standard() =>
        FieldCell.AssertReadable(false, "'type':'date','format':'%d/%m/%Y'", "2018-10-11", "10/31/2018");

    [Theory]
    [InlineData("2018-10-11T08:30:00Z", "2018-10-11T08:30:00Z")]
    [InlineData("2018-10-11T08:30:00.5Z", "2018-10-11T08:30:00.5Z")]
    [InlineData("2018-10-11T10:30:00+02:00", "2018-10-11T08:30:00Z")]
    [InlineData("2018-10-11T08:30:00", "2018-10-11T08:30:00")]
    public void A_moment_is_in_UTC_where_it_says_how_far_it_is_from_it(string text, string value) =>
        Assert.Equal($"Date {value}", FieldCell.Read("'type':'datetime'", text));

    [Fact]
    public void What_is_no_moment_is_not_read() =>
        FieldCell.AssertReadable(false, "'type':'datetime'", "2018-10-11", "2018-10-11 08:30:00", "2018-10-11T25:00:00Z", "08:30:00");

    [Fact]
    public void A_time_of_day_is_seconds_and_their_parts()
    {
        FieldCell.AssertReadable(true, "'type':'time'", "08:30:00", "23:59:59.9999999");
        FieldCell.AssertReadable(false, "'type':'time'", "8:30:00", "08:30", "08:30:00Z", "");
    }
}
