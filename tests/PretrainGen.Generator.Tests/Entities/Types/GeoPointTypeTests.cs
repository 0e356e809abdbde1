namespace PretrainGen.Generator.Tests.Entities.Types;

/// <summary>Points on the globe: longitude first, in each of the three formats.</summary>
public class GeoPointTypeTests
{
    [Fact]
    public void Two_numbers_with_a_comma_between()
    {
        FieldCell.AssertReadable(true, "'type':'geopoint'", "8.5,47.4", "138, 36", "-180,-90", "180,90", "0,0");
        FieldCell.AssertReadable(false, "'type':'geopoint'", "36,138", "181,0", "8.5", "8.5,47.4,0", "8.5;47.4", "a,b", "NaN,0", ",", "[8,47]", "");
    }

    [Fact]
    public void An_array_of_two_numbers()
    {
        FieldCell.AssertReadable(true, "'type':'geopoint','format':'array'", "[8.5,47.4]", " [ 138, 36 ] ");
        FieldCell.AssertReadable(false, "'type':'geopoint','format':'array'", "[36,138]", "[8]", "[8,47,0]", "[\"8\",\"47\"]", "8,47", "[", "[8,null]");
    }

    [Fact]
    public void An_object_of_two_numbers()
    {
        const string Field = "'type':'geopoint','format':'object'";
        FieldCell.AssertReadable(true, Field, """{"lon":8.5,"lat":47.4}""", """{ "lat": 36, "lon": 138 }""");
        FieldCell.AssertReadable(false, Field, """{"lon":36,"lat":138}""", """{"lon":8.5}""", """{"lon":1,"lat":2,"alt":3}""", """{"x":1,"y":2}""", "[1,2]");
    }

    [Fact]
    public void They_stay_as_they_are_written() => Assert.Equal("Text 8.50, 47.4", FieldCell.Read("'type':'geopoint'", "8.50, 47.4"));
}
