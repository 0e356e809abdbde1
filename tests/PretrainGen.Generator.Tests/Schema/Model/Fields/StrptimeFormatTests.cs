using System.Globalization;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Tests.Schema.Model.Fields;

public class StrptimeFormatTests
{
    [Theory]
    [InlineData("%Y-%m-%d", "2018-10-11", "2018-10-11T00:00:00")]
    [InlineData("%d/%m/%y", "1/2/18", "2018-02-01T00:00:00")]
    [InlineData("%Y%m%d", "20181011", "2018-10-11T00:00:00")]
    [InlineData("%d %B %Y", "11 October 2018", "2018-10-11T00:00:00")]
    [InlineData("%a, %b %d, %Y", "Thu, Oct 11, 2018", "2018-10-11T00:00:00")]
    [InlineData("%Y年%m月%d日", "2018年10月11日", "2018-10-11T00:00:00")]
    [InlineData("%Y-%m-%dT%H:%M:%S.%f", "2018-10-11T07:08:09.25", "2018-10-11T07:08:09.25")]
    [InlineData("%I:%M %p %d.%m.%Y", "7:08 PM 11.10.2018", "2018-10-11T19:08:00")]
    [InlineData("%Y", "2018", "2018-01-01T00:00:00")]
    [InlineData("d%d%%y %m.%Y", "d11%y 10.2018", "2018-10-11T00:00:00")]
    public void Patterns_read_what_they_describe(string pattern, string text, string expected)
    {
        var format = StrptimeFormat.ToDotNet(pattern);

        Assert.NotNull(format);
        Assert.Equal(
            DateTime.Parse(expected, CultureInfo.InvariantCulture),
            DateTime.ParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None));
    }

    [Fact]
    public void A_single_directive_is_no_standard_format()
    {
        Assert.Equal("%d", StrptimeFormat.ToDotNet("%d"));
        Assert.Equal(11, DateTime.ParseExact("11", StrptimeFormat.ToDotNet("%d")!, CultureInfo.InvariantCulture, DateTimeStyles.None).Day);
    }

    [Theory]
    [InlineData("%j")]
    [InlineData("%Y-%W")]
    [InlineData("%")]
    [InlineData("%-d")]
    public void Other_directives_have_no_translation(string pattern) => Assert.Null(StrptimeFormat.ToDotNet(pattern));
}
