using System.Globalization;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Tests.Entities.Values.Formats;

/// <summary>Dates of one style, read the same way on every machine.</summary>
public class DateFormatTests
{
    [Theory]
    [InlineData("y-M-d", "2018-10-11", "2018-10-11")]
    [InlineData("d.M.y", "7.2.2013", "2013-02-07")]
    [InlineData("yMMdd", "20070101", "2007-01-01")]
    [InlineData("d-N-Y", "18-May-12", "2012-05-18")]
    [InlineData("d-N-Y", "18-may-99", "1999-05-18")]
    [InlineData("N d, y", "Sept 1, 2020", "2020-09-01")]
    [InlineData("w, d N y", "Thu, 11 Oct 2018", "2018-10-11")]
    [InlineData("w N d y", "Thursday October 11 2018", "2018-10-11")]
    public void A_day_is_found(string pattern, string text, string day) =>
        Assert.Equal(day, new DateFormat(pattern).Day(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("y-M-d", "2019-02-29")]
    [InlineData("y-M-d", "2019-13-01")]
    [InlineData("y-M-d", "0000-01-01")]
    [InlineData("y-M-d", "19-01-01")]
    [InlineData("y-M-d", "2019-01-01 ")]
    [InlineData("y-M-d", "2019-01")]
    [InlineData("yMMdd", "2007011")]
    [InlineData("d-N-Y", "18-May-30")]
    [InlineData("d-N-Y", "18-Ma-12")]
    [InlineData("w, d N y", "Fri, 11 Oct 2018")]
    public void What_is_no_day_is_not(string pattern, string text) => Assert.Null(new DateFormat(pattern).Day(text));
}
