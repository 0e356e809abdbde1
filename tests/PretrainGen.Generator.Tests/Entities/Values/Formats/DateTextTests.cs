using System.Globalization;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Tests.Entities.Values.Formats;

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

    [Theory]
    [InlineData("2018-10-16T15:04:24.716773225Z", "2018-10-16T15:04:24.7167732Z")]
    [InlineData("2018-10-16T15:04:24.71677322", "2018-10-16T15:04:24.7167732")]
    public void What_is_shorter_than_a_tick_is_cut(string text, string value) =>
        Assert.Equal($"Date {value}", FieldCell.Read("'type':'datetime'", text));

    [Fact]
    public void A_day_that_the_calendar_lacks_is_not_read() =>
        FieldCell.AssertReadable(false, "'type':'date'", "2018-02-29", "2018-13-01", "2018-1-1", "11/10/2018", "");

    [Theory]
    [InlineData("'type':'date','format':'any'", "")]
    [InlineData("'type':'datetime','format':'any'", " 10:30")]
    public void A_day_that_may_be_two_is_none(string field, string time)
    {
        FieldCell.AssertReadable(false, field, $"03/04/2020{time}", $"3.4.2020{time}", $"10-11-2020{time}", $"3/4/20{time}");
        FieldCell.AssertReadable(true, field, $"03/25/2020{time}", $"04/04/2020{time}", $"2020-03-04{time}", $"3 April 2020{time}");
    }

    [Fact]
    public void A_day_without_a_year_is_none_since_it_would_be_another_next_year()
    {
        FieldCell.AssertReadable(false, "'type':'date','format':'any'", "10:30", "1.5", "3/25", "26 March", "March 26", "26 March 10:30:15");
        FieldCell.AssertReadable(true, "'type':'date','format':'any'", "26 March 18", "March 2018", "Mon, 26 Mar 2018 10:30:15 GMT", "2018-03");
    }

    [Theory]
    [InlineData("2018-10-11", "2018-10-11T00:00:00.0000000")]
    [InlineData("2018-10-11T08:30:00Z", "2018-10-11T08:30:00.0000000Z")]
    [InlineData("11/10/2018", null)]
    [InlineData("2018", null)]
    public void A_constant_is_as_ISO_has_it(string text, string? moment) =>
        Assert.Equal(moment, DateText.Literal(text)?.ToString("O", CultureInfo.InvariantCulture));

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
