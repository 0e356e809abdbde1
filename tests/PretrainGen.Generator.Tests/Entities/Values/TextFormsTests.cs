namespace PretrainGen.Generator.Tests.Entities.Values;

/// <summary>Texts of some form stay as they are written.</summary>
public class TextFormsTests
{
    [Theory]
    [InlineData("'type':'string'", "any \n text")]
    [InlineData("'type':'string','format':'email'", "a@b")]
    [InlineData("'type':'geopoint'", "8.5, 47.4")]
    [InlineData("'type':'any'", "1")]
    public void The_value_is_the_text(string field, string text) => Assert.Equal($"Text {text}", FieldCell.Read(field, text));

    [Fact]
    public void An_email_address_has_something_on_both_sides_of_one_at()
    {
        FieldCell.AssertReadable(true, "'type':'string','format':'email'", "a@b", "a.b+c@d.example");
        FieldCell.AssertReadable(false, "'type':'string','format':'email'", "a", "@b", "a@", "a@b@c", "a b@c", "");
    }

    [Fact]
    public void A_URI_is_absolute()
    {
        FieldCell.AssertReadable(true, "'type':'string','format':'uri'", "https://example.org/a?b=c", "mailto:a@b", "urn:isbn:1");
        FieldCell.AssertReadable(false, "'type':'string','format':'uri'", "example.org", "/a/b", "https://a b", ":", "");
    }

    [Fact]
    public void A_UUID_has_hyphens()
    {
        const string Field = "'type':'string','format':'uuid'";
        FieldCell.AssertReadable(true, Field, "00000000-0000-0000-0000-000000000000", "ABCDEF01-2345-6789-abcd-ef0123456789");
        FieldCell.AssertReadable(false, Field, "00000000000000000000000000000000", "{00000000-0000-0000-0000-000000000000}", "0", "");
    }

    [Fact]
    public void Binary_is_Base64()
    {
        FieldCell.AssertReadable(true, "'type':'string','format':'binary'", "", "YQ==", "YWI=", "YWJj", "+/+/");
        FieldCell.AssertReadable(false, "'type':'string','format':'binary'", "YQ", "Y===", "YW J", "-_-_");
    }

    [Fact]
    public void A_month_has_a_year() => FieldCell.AssertReadable(false, "'type':'yearmonth'", "2018", "2018-13", "2018-1", "10-2018");

    [Fact]
    public void A_duration_has_a_part_and_a_time_behind_its_T()
    {
        FieldCell.AssertReadable(true, "'type':'duration'", "P1Y", "-P1Y2M3W4DT5H6M7.5S", "PT0.5S");
        FieldCell.AssertReadable(false, "'type':'duration'", "P", "PT", "P1DT", "1D", "P1.5D", "P1S", "");
    }

    [Fact]
    public void A_point_on_earth_is_longitude_and_latitude()
    {
        FieldCell.AssertReadable(true, "'type':'geopoint'", "180, -90", "-180,90", "8.5,47.4");
        FieldCell.AssertReadable(false, "'type':'geopoint'", "181,0", "0,91", "0", "0,0,0", "x,0", "1e1,0");
    }
}
