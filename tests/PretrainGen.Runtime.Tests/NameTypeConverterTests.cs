using System.Globalization;

namespace PretrainGen.Runtime.Tests;

public class NameTypeConverterTests
{
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    private enum Pet
    {
        Cat = 3,
        DogTwo = 5,
    }

    [Fact]
    public void ANameIsTheSameInEveryCulture()
    {
        Assert.Equal(Pet.DogTwo, new PetConverter().ConvertFrom(null, Turkish, "dog 2"));
        Assert.Equal("dog 2", new PetConverter().ConvertTo(null, Turkish, Pet.DogTwo, typeof(string)));
    }

    [Fact]
    public void AnUnknownNameIsAFormatError() =>
        Assert.Equal("'DogTwo' is no Pet.", Assert.Throws<FormatException>(() => new PetConverter().ConvertFrom(null, null, "DogTwo")).Message);

    [Fact]
    public void TheRestIsWhatAnyEnumHas()
    {
        var converter = new PetConverter();

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.Equal([Pet.Cat, Pet.DogTwo], converter.GetStandardValues()!.Cast<Pet>());
        Assert.True(converter.GetStandardValuesExclusive());
        Assert.Equal(Pet.Cat, converter.ConvertFrom(null, null, new Enum[] { Pet.Cat }));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(null, null, 3));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(null, null, Pet.Cat, typeof(int)));
    }

    [Theory]
    [InlineData("dog 2", true)]
    [InlineData("DogTwo", false)]
    [InlineData(Pet.Cat, true)]
    [InlineData((Pet)4, false)]
    [InlineData(null, false)]
    public void ValidIsWhatHasAMember(object? value, bool expected) => Assert.Equal(expected, new PetConverter().IsValid(null, value));

    private sealed class PetConverter : NameTypeConverter<Pet>
    {
        protected override bool TryParse(string name, out Pet value)
        {
            value = name == "dog 2" ? Pet.DogTwo : Pet.Cat;
            return name is "dog 2" or "cat";
        }

        protected override string ToName(Pet value) => value == Pet.Cat ? "cat" : "dog 2";

        protected override Exception UnknownName(string name) => TableErrors.UnknownName("Pet", name, []);
    }
}
