package dev.signalbox.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @Test
  void blocksBecomeLinesAndSpacesRunTogether() {
    assertThat(
            text(
                "<html><head><title>T</title><style>p{color:red}</style></head><body>"
                    + "<h1>Head</h1><p>One   two<br>three</p><ul><li>a<li>b</ul>"
                    + "<table><tr><td>Sum</td><td>12&nbsp;&euro;</td></tr></table></body></html>"))
        .isEqualTo("Head\n\nOne two\nthree\n\n- a\n- b\n\nSum 12 €");
  }

  @Test
  void aQuoteKeepsItsMark() {
    assertThat(text("<p>Yes.</p><blockquote>Will you?<br>Soon?</blockquote><p>Bye</p>"))
        .isEqualTo("Yes.\n\n> Will you?\n> Soon?\n\nBye");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='display:none'>X</div>",
        "<div style='DISPLAY : NONE !important'>X</div>",
        "<span style='visibility:hidden'>X</span>",
        "<span style='font-size:0px'>X</span>",
        "<span style='font-size:1px;line-height:0'>X</span>",
        "<span style='opacity:0'>X</span>",
        "<span style='color:#ffffff'>X</span>",
        "<span style='color: rgb(254, 254, 254)'>X</span>",
        "<font color=white>X</font>",
        "<div style='background:#000'><span style='color:#010101'>X</span></div>",
        "<div bgcolor='#112233' style='color:#112233'>X</div>",
        "<span style='color:rgba(0,0,0,0)'>X</span>",
        "<div style='max-height:0;overflow:hidden'>X</div>",
        "<div style='text-indent:-9999px'>X</div>",
        "<div style='position:absolute;left:-5000px'>X</div>",
        "<p hidden>X</p>",
        "<!-- X -->",
        "<!--[if mso]><p>X</p><![endif]-->",
        "<img src=a.png alt='X'>",
        "<input type=hidden value='X'>",
        "<template>X</template>",
        "<style>.q{display:none}</style><b class='a q'>X</b>",
        "<b id=q>X</b><style>#q{display:none}</style>",
        "<div style='display:none'><p style='display:block'>X</p></div>"
      })
  void whatCannotBeSeenIsHiddenText(String page) {
    HtmlText text = HtmlText.of("<p>Seen</p>" + page);
    assertThat(text.text()).isEqualTo("Seen");
    assertThat(text.hidden()).isEqualTo("X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='background:#000;color:#fff'>X</div>",
        "<td bgcolor=navy><font color=white>X</font></td>",
        "<div style=\"background-image:url('a.png');color:#fff\">X</div>",
        "<td style='font-size:0'><p style='font-size:14px'>X</p></td>",
        "<style>.head td{background:#036}</style><p style='color:#fff'>X</p>",
        "<style>@media (max-width:600px){.m{display:none}}</style><p class=m>X</p>",
        "<p style='color:#777'>X</p>",
        "<p style='height:0'>X</p>",
        "<p title='>'>X</p>"
      })
  void whatCanBeSeenStays(String page) {
    assertThat(HtmlText.of(page).text()).isEqualTo("X");
  }

  @Test
  void linksTellWhatTheyShowAndWhereTheyLead() {
    assertThat(
            HtmlText.of("<a href='https://evil.example/?a=1&amp;b=2'>www.<b>bank</b>.de</a>")
                .links())
        .containsExactly(new Link("www.bank.de", "https://evil.example/?a=1&b=2"));
  }

  @Test
  void damagedPagesAreReadAsFarAsTheyGo() {
    assertThat(text("a < b &amp; c &unknown; &#8364; &#x41; <b unclosed=\"x>bold"))
        .startsWith("a < b & c &unknown; € A");
    assertThat(text("</p></div>text<p")).isEqualTo("text");
    assertThat(text("<!-- never closed")).isEmpty();
    assertThat(text("<script>while(true){}")).isEmpty();
    assertThat(text("<div>".repeat(20_000) + "deep")).isEqualTo("deep");
  }

  private static String text(String page) {
    return HtmlText.of(page).text();
  }
}
