using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class CellHasNoInvisibleCharactersTests
{
    public class Reports
    {
        [Theory]
        [InlineData('\u200B', "a character that cannot be seen")]
        [InlineData('\u200D', "a character that cannot be seen")]
        [InlineData('\u00AD', "a character that cannot be seen")]
        [InlineData('\uFEFF', "a character that cannot be seen")]
        [InlineData('\u2060', "a character that cannot be seen")]
        [InlineData('\u2064', "a character that cannot be seen")]
        [InlineData('\u2028', "a character that cannot be seen")]
        [InlineData('\u202A', "a character that changes the direction of text")]
        [InlineData('\u202E', "a character that changes the direction of text")]
        [InlineData('\u2066', "a character that changes the direction of text")]
        [InlineData('\u2069', "a character that changes the direction of text")]
        [InlineData('\u200F', "a character that changes the direction of text")]
        [InlineData('\u061C', "a character that changes the direction of text")]
        [InlineData('\u0007', "a control character")]
        [InlineData('\u001B', "a control character")]
        [InlineData('\u007F', "a control character")]
        [InlineData('\u0085', "a control character")]
        [InlineData('\t', "a control character")]
        public void A_character_that_nobody_sees(char character, string kind) => RuleTest.Csv($"Name,Home\nAnt,{{|PTG1005:Ea{character}rth|}}\nBear,Alaska\n")
            .Finds($"'Ant': Home 'Ea\\u{(int)character:X4}rth' holds U+{(int)character:X4}, {kind}");

        [Theory]
        [InlineData('\u00A0')]
        [InlineData('\u2003')]
        [InlineData('\u202F')]
        public void A_space_that_is_not_the_usual_one(char space) => RuleTest.Csv($"Name,Home\nAnt,{{|PTG1005:New{space}York|}}\nBear,New York\n")
            .Finds($"'Ant': Home 'New{space}York' holds U+{(int)space:X4}, a space that is not the usual one");

        [Fact]
        public void Such_a_space_at_the_edge_of_a_cell()
        {
            RuleTest.Csv("Name,Home\nAnt,{|PTG1005:Earth|}\u00A0\nBear,x\n").Finds();
            RuleTest.Markdown("| Name | Home |\n|---|---|\n| Ant | {|PTG1005:Earth|}\u00A0|\n| Bear | x |\n").Finds();
        }

        [Fact]
        public void Such_a_space_and_nothing_else() => RuleTest.Csv("Name,Home,Legs\nAnt,{|PTG1005:|}\u00A0,6\nBear,x,4\n")
            .Finds("'Ant': Home '' holds U+00A0, a space that is not the usual one, and nothing else: the cell is empty");

        [Fact]
        public void A_tab_inside_of_a_word() => RuleTest.Csv("Name,Home\nAnt,{|PTG1005:Ea\trth|}\nBear,x\n").Finds();

        [Fact]
        public void It_in_the_header() => RuleTest.Csv("Name,{|PTG1005:Le\u200Bgs|}\nAnt,6\nBear,4\n")
            .Finds("The header 'Le\\u200Bgs' holds U+200B, a character that cannot be seen");

        [Fact]
        public void It_in_quotes_and_in_a_pipe_table()
        {
            RuleTest.Csv("Name,Home\nAnt,{|PTG1005:\"Ea\u202Erth\"|}\n").Finds();
            RuleTest.Markdown("| Name | Home |\n|---|---|\n| Ant | {|PTG1005:Ea\u202Erth|} |\n").Finds();
        }

        [Fact]
        public void A_carriage_return_that_quotes_have_swallowed() => RuleTest.Csv("Name,Home\nAnt,{|PTG1005:\"Earth\r\"|}\nBear,x\n")
            .Finds("'Ant': Home 'Earth\\u000D' holds U+000D, a control character");
    }

    public class Guards
    {
        [Theory]
        [InlineData("\"a\tb\"")]
        [InlineData("\"a\nb\"")]
        [InlineData("\"a\r\nb\r\n\"")]
        [InlineData("1\u00A0000 t")]
        [InlineData("10\u00A0km")]
        [InlineData("25\u202F%")]
        [InlineData("\u00AB\u00A0mot\u00A0\u00BB")]
        [InlineData("4\u2009\u00D7\u20094")]
        [InlineData("quoi\u00A0?")]
        [InlineData("a \tb")]
        [InlineData("a\u3000b")]
        [InlineData("掩码\uFF0C自回归")]
        public void Blanks_and_newlines_as_an_author_means_them(string cell) => RuleTest.Csv($"Name,Home\nAnt,{cell}\nBear,x\n").FindsNothing();

        [Theory]
        [InlineData("👩\u200D🚀")]
        [InlineData("❤\uFE0F\u200D🔥")]
        [InlineData("می\u200Cخواهم")]
        [InlineData("क्\u200Dष")]
        public void Joiners_where_they_shape_the_letters(string cell) => RuleTest.Csv($"Name,Home\nAnt,{cell}\nBear,x\n").FindsNothing();

        [Fact]
        public void A_byte_order_mark() => RuleTest.Csv("\uFEFFName,Home\nAnt,x\nBear,y\n").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void What_is_no_cell() => RuleTest.Markdown("text\u200Btext\n\n| Name | Home |\n|---|---|\n| Ant | x |\n").FindsNothing();

        [Fact]
        public void What_Markdown_spells_out() => RuleTest.Markdown("| Name | Home |\n|---|---|\n| Ant | a&#x200B;b |\n").FindsNothing();
    }
}
