using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class FileDecodesCleanlyTests
{
    public class Reports
    {
        [Fact]
        public void A_letter_that_was_lost() => RuleTest.Csv("Name,Home\nAnt,{|PTG1006:K\uFFFDln|}\nBear,x\n")
            .Finds("'Ant': Home 'K\uFFFDln' holds U+FFFD; the file was not saved as UTF-8, or was damaged before");

        [Fact]
        public void NUL() => RuleTest.Csv("Name,Home\nAnt,{|PTG1006:K\0ln|}\nBear,x\n")
            .Finds("'Ant': Home 'K\\u0000ln' holds U+0000; the file was not saved as UTF-8, or was damaged before");

        // An attribute holds UTF-8, which has no halves: the texts are put together here.
        [Theory]
        [InlineData('a', 0xD83D, 'b')]
        [InlineData('a', 0xDE80, 'b')]
        [InlineData('a', 0xDE80, 0xD83D)]
        public void Half_of_a_character(int first, int second, int third) =>
            RuleTest.Csv($"Name,Home\nAnt,{{|PTG1006:{(char)first}{(char)second}{(char)third}|}}\nBear,x\n").Finds();
    }

    public class Guards
    {
        [Theory]
        [InlineData("Köln")]
        [InlineData("🚀")]
        [InlineData("𝒳")]
        [InlineData("生成式")]
        public void Letters_of_every_kind(string cell) => RuleTest.Csv($"Name,Home\nAnt,{cell}\nBear,x\n").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void What_is_no_cell() => RuleTest.Markdown("K\uFFFDln\n\n| Name | Home |\n|---|---|\n| Ant | x |\n").FindsNothing();
    }
}
