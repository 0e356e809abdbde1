using PretrainGen.Generator.Entities.Typing.Inference.Formats;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference.Formats;

/// <summary>The one style that all dates of a column are written in.</summary>
public class DateInferenceTests
{
    [Theory]
    [InlineData("2019-10-31", "2019/10/31", "2019/1/2")]
    [InlineData("2013-02-07", "07.02.2013", "31.12.2013")]
    [InlineData("2012-05-18", "18-May-12", "1-Jun-99")]
    [InlineData("2012-05-18", "18-May-2012")]
    [InlineData("2026-11-10", "November 10, 2026", "Nov 1, 2026", "TBD")]
    [InlineData("1998-08-14", "Fri Aug 14 1998", "Sat May 15 1999")]
    [InlineData("2024-03-15", "03/15/2024", "10/10/2024")]
    [InlineData("2024-03-15", "15/03/2024", "10/10/2024")]
    [InlineData("2018-10-11", "2018年10月11日")]
    [InlineData("2018-10-16 15:04:24.7167732", "2018-10-16T15:04:24.716773222")]
    [InlineData("2018-10-16 15:04:00", "2018-10-16 15:04", "2018-10-17 03:00:01")]
    [InlineData("2018-10-16 13:04:00 Utc", "2018-10-16T15:04:00+02:00", "2018-10-17T15:04:00Z")]
    [InlineData("2018-10-16 15:04:00", "10/16/2018 3:04 PM")]
    public void It_is_found_where_it_is_one(string first, params string[] cells)
    {
        var read = DateInference.Find(cells)!.Read(cells[0])!.Value;
        var kind = read.Kind == DateTimeKind.Utc ? " Utc" : "";
        var time = read.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(first, DateInference.Find(cells)!.HasTime ? time + kind : time[..10]);
    }

    [Theory]
    [InlineData("01/02/2024", "03/04/2024")]
    [InlineData("10/10/2024")]
    [InlineData("13/02/2024", "02/13/2024")]
    [InlineData("01-02-13", "01-03-13")]
    [InlineData("1/22/93")]
    [InlineData("2019-10-31", "2019/10/31")]
    [InlineData("2019-10-31", "2019-10-31T10:00")]
    [InlineData("2019-10-31T10:00", "2019-10-31T10:00Z")]
    [InlineData("2019-02-29")]
    [InlineData("18-May-45")]
    [InlineData("Sat Aug 14 1998")]
    [InlineData("May 2024")]
    [InlineData("2024/05")]
    [InlineData("1-Jan")]
    [InlineData("18-Mai-2012")]
    [InlineData("1.2.3")]
    [InlineData("-", "NA")]
    public void Where_there_is_doubt_it_is_not(params string[] cells) => Assert.Null(DateInference.Find(cells));

    [Fact]
    public void Eight_digits_need_the_word()
    {
        Assert.NotNull(DateInference.FindCompact(["20070101", null], ["start", "date"]));
        Assert.Null(DateInference.FindCompact(["20070101"], ["size"]));
        Assert.Null(DateInference.FindCompact(["20071301"], ["date"]));
    }
}
